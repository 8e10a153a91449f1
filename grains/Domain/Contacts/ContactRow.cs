namespace Readiness.Domain.Contacts;

/// <summary>
/// One person of a file to import: what the file says, and in which line (from 1) it begins. Fault is what kept it from being
/// read; LeftOut says what else the file says that cannot be kept.
/// </summary>
public sealed record ContactRow(
    int Line, string Name, string? Organisation = null, string? Role = null, string? Email = null, string? Link = null, DateOnly? MetOn = null,
    IReadOnlyList<string>? Tags = null, string? Notes = null, Refusal? Fault = null, IReadOnlyList<Refusal>? LeftOut = null);
