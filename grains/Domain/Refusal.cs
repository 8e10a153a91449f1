namespace Readiness.Domain;

/// <summary>
/// An expected "no": a stable code in upper case, a sentence for the person who asked, and the input field it is
/// about (null when it is about the whole).
/// </summary>
public sealed record Refusal(string Code, string Message, string? Field = null);
