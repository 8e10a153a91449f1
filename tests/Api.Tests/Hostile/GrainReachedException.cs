namespace Readiness.Api.Tests.Hostile;

/// <summary>A request went through every guard, to a grain.</summary>
public sealed class GrainReachedException(string grain) : Exception($"The request reached {grain}.");
