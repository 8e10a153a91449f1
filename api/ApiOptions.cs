using Readiness.Api.Limits;

namespace Readiness.Api;

/// <summary>How the API is run. OperationsFile is the web app's manifest of persisted operations.</summary>
public sealed record ApiOptions(bool IsDevelopment, string OperationsFile)
{
    /// <summary>How much may be asked for.</summary>
    public LimitSettings Limits { get; init; } = LimitSettings.Usual;
}
