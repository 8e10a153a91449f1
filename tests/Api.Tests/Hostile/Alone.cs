namespace Readiness.Api.Tests.Hostile;

/// <summary>Tests that measure the whole process run when nothing else does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
