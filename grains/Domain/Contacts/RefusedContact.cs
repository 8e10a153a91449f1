namespace Readiness.Domain.Contacts;

/// <summary>A person of a file who was not taken, or not with all the file says: the line they begin in, and why.</summary>
public sealed record RefusedContact(int Line, Refusal Refusal);
