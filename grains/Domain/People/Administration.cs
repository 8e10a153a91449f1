namespace Readiness.Domain.People;

/// <summary>Who may administer the organisation (product.md section 10): one line a subject.</summary>
public static class Administration
{
    /// <summary>Reads everyone with their manager, level and state, and all teams.</summary>
    public static bool Reads(bool isAdmin) => isAdmin;

    /// <summary>Adds people, changes, moves, deactivates and reactivates them; makes, renames and retires teams; grants the role.</summary>
    public static bool Changes(bool isAdmin) => isAdmin;

    /// <summary>Reads what admins did.</summary>
    public static bool Audit(bool isAdmin) => isAdmin;
}
