namespace Readiness.Contracts.Reviews;

/// <summary>Whose assessment it is.</summary>
public enum CaseSide
{
    Self = 0,
    ManagerLine = 1,
}
