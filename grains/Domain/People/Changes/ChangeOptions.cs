namespace Readiness.Domain.People.Changes;

/// <summary>What a file may do beyond what is always allowed.</summary>
/// <param name="DeactivateMissing">Whoever is active and in no line is deactivated.</param>
/// <param name="Reactivate">Whoever was deactivated and is in a line is brought back; otherwise the line is refused.</param>
/// <param name="AddNew">Teams and levels that do not exist are made; otherwise the line is refused, as it may be a slip.</param>
public readonly record struct ChangeOptions(bool DeactivateMissing = false, bool Reactivate = false, bool AddNew = false);
