namespace Readiness.Domain.Contacts;

/// <summary>A person of a file who was not taken: the line they begin in, and why.</summary>
public sealed record RefusedContact(int Line, Refusal Refusal);
