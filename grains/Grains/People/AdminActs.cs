using Readiness.Contracts.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>What stands in the log of admins' acts.</summary>
public static class AdminActs
{
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Reactivated = "reactivated";
    public const string Deactivated = "deactivated";
    public const string TeamMade = "team-made";
    public const string TeamRenamed = "team-renamed";
    public const string TeamRetired = "team-retired";
    public const string LinkMade = "link-made";
    public const string SessionsEnded = "sessions-ended";
    public const string IdentityLinked = "identity-linked";
    public const string IdentityRemoved = "identity-removed";
    public const string ErasureAsked = "erasure-asked";

    /// <summary>What becomes of a person, as the log has it.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Added,
        ChangeKind.Reactivated => Reactivated,
        ChangeKind.Deactivated => Deactivated,
        _ => Changed,
    };

    /// <summary>What was done to an account, as the log has it.</summary>
    public static string Of(AccountAct act) => act switch
    {
        AccountAct.LinkMade => LinkMade,
        AccountAct.SessionsEnded => SessionsEnded,
        AccountAct.IdentityLinked => IdentityLinked,
        AccountAct.IdentityRemoved => IdentityRemoved,
        AccountAct.ErasureAsked => ErasureAsked,
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act."),
    };

    /// <summary>The field whose texts are ids of people.</summary>
    public const string ManagerField = "manager";
}
