using Readiness.Domain.Mentorships;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>People are numbers; 1 looks.</summary>
public sealed class LineageSpecs
{
    [Fact]
    public void It_goes_up_and_down_step_by_step()
    {
        Assert.Equal(["2 at 1", "3 at 2 through 2"], Walk(up: true, Edge(2, 1), Edge(3, 2), Edge(1, 8), Edge(8, 9)));
        Assert.Equal(["8 at 1", "9 at 2 through 8"], Walk(up: false, Edge(2, 1), Edge(3, 2), Edge(1, 8), Edge(8, 9)));
    }

    [Fact]
    public void Cycles_end_where_somebody_is_there_already()
    {
        LineageEdge[] circle = [Edge(2, 1), Edge(1, 2), Edge(3, 2), Edge(2, 3), Edge(1, 3)];

        Assert.Equal(["2 at 1", "3 at 2 through 2"], Walk(up: true, circle));
        Assert.Equal(["2 at 1", "3 at 1"], Walk(up: false, circle));
    }

    [Fact]
    public void It_ends_after_four_steps() =>
        Assert.Equal(["2 at 1", "3 at 2 through 2", "4 at 3 through 3", "5 at 4 through 4"], Walk(up: true, Edge(2, 1), Edge(3, 2), Edge(4, 3), Edge(5, 4), Edge(6, 5)));

    [Fact]
    public void What_is_not_listed_is_shown_to_its_two_people_alone() =>
        Assert.Equal(["2 at 1"], Walk(up: true, Edge(2, 1) with { Listed = false }, Edge(3, 2) with { Listed = false }, Edge(4, 3)));

    private static LineageEdge Edge(int mentor, int mentee) => new(Cast.Person(mentor), Cast.Person(mentee), Days.On("2026-01-01"), null, Listed: true);

    private static IEnumerable<string> Walk(bool up, params LineageEdge[] edges)
    {
        var walk = new LineageWalk(Cast.Person(1), up);
        while (walk.Frontier.Count > 0)
        {
            walk.Take(edges);
        }

        return walk.Nodes.Select(node => $"{Number(node.Person)} at {node.Depth}{(node.Through is { } through ? $" through {Number(through)}" : "")}");
    }

    private static int Number(PersonId person) => Enumerable.Range(1, 9).Single(number => Cast.Person(number) == person);
}
