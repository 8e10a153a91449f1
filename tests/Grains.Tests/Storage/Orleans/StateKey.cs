namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The parameters that identify a stored state, as the provider passes them.</summary>
public static class StateKey
{
    /// <summary>Keys made here all have the same hashes, so only the rest tells them apart.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(
        string type, string? key, string service = "service", long high = 0, long low = 0) =>
    [
        ("GrainIdHash", 1), ("GrainIdN0", high), ("GrainIdN1", low), ("GrainTypeHash", 1),
        ("GrainTypeString", type), ("GrainIdExtensionString", key), ("ServiceId", service),
    ];
}
