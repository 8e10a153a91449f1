using Readiness.Domain.People;
using static Readiness.Domain.People.Relation;

namespace Readiness.Domain.Specs.People;

public sealed class VisibilitySpecs
{
    [Theory]
    [InlineData(Self, true)]
    [InlineData(ManagerLine, true)]
    [InlineData(Peer, false)]
    public void Standing_and_entries_are_for_oneself_and_the_managers_above(Relation relation, bool may)
    {
        Assert.Equal(may, Visibility.Standing(relation));
        Assert.Equal(may, Visibility.Entries(relation));
    }

    [Theory]
    [InlineData(Self, true)]
    [InlineData(ManagerLine, false)]
    [InlineData(Peer, false)]
    public void Private_matters_are_for_oneself_alone(Relation relation, bool may) => Assert.Equal(may, Visibility.PrivateMatters(relation));

    [Theory]
    [InlineData(Self, true, false, true)]
    [InlineData(ManagerLine, true, true, false)]
    [InlineData(Peer, false, false, false)]
    public void A_case_is_for_both_sides_reviews_are_for_the_line_and_who_looked_is_for_oneself(Relation relation, bool sees, bool reviews, bool looks) =>
        Assert.Equal((sees, reviews, looks), (Visibility.Case(relation), Visibility.Reviews(relation), Visibility.Looks(relation)));
}
