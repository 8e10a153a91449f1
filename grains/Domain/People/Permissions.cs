using static Readiness.Domain.People.Relation;

namespace Readiness.Domain.People;

/// <summary>
/// Who may see, and do, what (product.md section 10): the one table of it, a matter a line. A right that is not in the table is nobody's.
/// Who stands in several relations may what any of them may.
/// </summary>
public static class Permissions
{
    private static readonly Relation[] Colleagues = [Self, ManagerLine, Counterpart, MentorshipSide, Peer, Admin];

    private static readonly Dictionary<Matter, Relation[]> Table = new()
    {
        [Matter.Common] = Colleagues,
        [Matter.Profile] = Colleagues,
        [Matter.Boards] = Colleagues,
        [Matter.PublicBadges] = Colleagues,
        [Matter.Standing] = [Self, ManagerLine],
        [Matter.Entries] = [Self, ManagerLine],
        [Matter.NamingEntry] = [Self, ManagerLine, Counterpart],
        [Matter.Readiness] = [Self, ManagerLine],
        [Matter.BadgeProgress] = [Self, ManagerLine],
        [Matter.MentorshipExistence] = [Self, ManagerLine],
        [Matter.Mentorship] = [Self, MentorshipSide],
        [Matter.Case] = [Self, ManagerLine],
        [Matter.Review] = [ManagerLine],
        [Matter.ReviewWords] = [Self, ManagerLine],
        [Matter.Team] = [ManagerLine],
        [Matter.HiddenThanks] = [Self, Counterpart],
        [Matter.Private] = [Self],
        [Matter.Looks] = [Self],
        [Matter.Administration] = [Admin],
    };

    /// <summary>Whether somebody who stands so to a person may.</summary>
    public static bool May(Matter matter, Relation relation) => Array.IndexOf(Table[matter], relation) >= 0;

    /// <summary>Whether somebody with the role of an admin, or without it, may administer.</summary>
    public static bool MayAdminister(bool isAdmin) => May(Matter.Administration, isAdmin ? Admin : Peer);
}
