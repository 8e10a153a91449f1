namespace Readiness.EndToEnd.Browsing;

/// <summary>Somebody of the demo organisation.</summary>
public sealed record DemoPerson(string Id, string Name, string? Title, string? Team);
