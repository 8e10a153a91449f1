namespace Readiness.Domain.Reviews;

/// <summary>Whose assessment it is. The numbers are stored.</summary>
public enum CaseSide
{
    /// <summary>That of the person the case is about.</summary>
    Self = 0,

    /// <summary>That of the manager line.</summary>
    ManagerLine = 1,
}
