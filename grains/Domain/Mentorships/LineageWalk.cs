using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// Walks up to who mentored, or down to who was mentored, step by step (product.md section 7). Each person is met once, at
/// the shortest way, so a cycle ends it. Only mentorships that both agreed to show are followed, and one's own.
/// </summary>
public sealed class LineageWalk(PersonId viewer, bool up)
{
    /// <summary>Steps either way.</summary>
    public const int MostSteps = 4;

    private readonly HashSet<PersonId> _met = [viewer];
    private readonly List<LineageNode> _nodes = [];

    /// <summary>Those met so far, the nearest first.</summary>
    public IReadOnlyList<LineageNode> Nodes => _nodes;

    /// <summary>Those whose mentorships are to be looked at next; empty when the walk is over.</summary>
    public IReadOnlyList<PersonId> Frontier { get; private set; } = [viewer];

    /// <summary>Takes the mentorships of the frontier, and goes one step further.</summary>
    public void Take(IEnumerable<LineageEdge> edges)
    {
        var depth = (_nodes.Count == 0 ? 0 : _nodes[^1].Depth) + 1;
        var from = Frontier.ToHashSet();
        var reached = edges
            .Select(edge => (Edge: edge, From: up ? edge.Mentee : edge.Mentor, To: up ? edge.Mentor : edge.Mentee))
            .Where(step => from.Contains(step.From) && (step.Edge.Listed || step.Edge.Mentor == viewer || step.Edge.Mentee == viewer))
            .OrderBy(step => step.Edge.Since).ThenBy(step => step.To.Value)
            .Where(step => _met.Add(step.To)).ToList();
        _nodes.AddRange(reached.Select(step => new LineageNode(step.To, depth, step.From == viewer ? null : step.From, step.Edge.Since, step.Edge.Until)));
        Frontier = depth < MostSteps ? [.. reached.Select(step => step.To)] : [];
    }
}
