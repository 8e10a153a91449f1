using Readiness.Domain.People;

namespace Readiness.Domain.Specs.People;

public sealed class PermissionsSpecs
{
    /// <summary>Product.md section 10, a sentence a line: whose the right is, and what it is to.</summary>
    private const string Promised =
        """
        Self: Common Profile Boards PublicBadges Standing Entries NamingEntry Readiness BadgeProgress MentorshipExistence Mentorship Case ReviewWords HiddenThanks Private Looks
        ManagerLine: Common Profile Boards PublicBadges Standing Entries NamingEntry Readiness BadgeProgress MentorshipExistence Case Review ReviewWords Team
        Counterpart: Common Profile Boards PublicBadges NamingEntry HiddenThanks
        MentorshipSide: Common Profile Boards PublicBadges Mentorship
        Peer: Common Profile Boards PublicBadges
        Admin: Common Profile Boards PublicBadges Administration
        Anonymous:
        """;

    [Fact]
    public void Each_relation_has_the_rights_that_were_promised_and_no_other() => Assert.Equal(
        Promised.Split('\n'),
        Relations.Select(relation => $"{relation}: {string.Join(' ', Enum.GetValues<Matter>().Where(matter => Permissions.May(matter, relation)))}".TrimEnd()));

    [Fact]
    public void Every_matter_is_in_the_table_and_somebody_has_the_right_to_it() =>
        Assert.All(Enum.GetValues<Matter>(), matter => Assert.Contains(Relations, relation => Permissions.May(matter, relation)));

    private static Relation[] Relations { get; } =
        [Relation.Self, Relation.ManagerLine, Relation.Counterpart, Relation.MentorshipSide, Relation.Peer, Relation.Admin, Relation.Anonymous];
}
