using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Grains.Reviews;

namespace Readiness.Grains.People;

/// <summary>How people stand to each other, as what may be seen depends on it.</summary>
internal static class Relations
{
    /// <summary>How somebody who asks stands to a person.</summary>
    public static async ValueTask<Relation> RelationAsync(this IPeopleStore people, Guid viewer, Guid person) =>
        viewer == person ? Relation.Self
        : await people.IsInLineAsync(viewer, person, CancellationToken.None) ? Relation.ManagerLine
        : Relation.Peer;

    /// <summary>How somebody stands to the person they read something of; what the manager line reads is noted.</summary>
    public static async ValueTask<Relation> SeenByAsync(this IPeopleStore people, LookLog looks, Guid viewer, Guid person, LookKind what)
    {
        var relation = await people.RelationAsync(viewer, person);
        looks.Note(relation, viewer, person, what);
        return relation;
    }
}
