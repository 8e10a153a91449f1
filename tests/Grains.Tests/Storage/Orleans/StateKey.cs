namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The parameters that identify a stored state, as the provider passes them for a text key.</summary>
public static class StateKey
{
    /// <summary>Keys made here all have the same hashes, so only the texts tell them apart.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(string type, string? key, string service = "service") =>
    [
        ("GrainIdHash", 1), ("GrainIdN0", 0L), ("GrainIdN1", 0L), ("GrainTypeHash", 1),
        ("GrainTypeString", type), ("GrainIdExtensionString", key), ("ServiceId", service),
    ];
}
