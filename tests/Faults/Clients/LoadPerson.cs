namespace Readiness.Faults.Clients;

/// <summary>A person a client can act for.</summary>
internal sealed record LoadPerson(Guid Id, string Token);
