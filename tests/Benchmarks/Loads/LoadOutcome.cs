using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readiness.Benchmarks.Loads;

/// <summary>
/// What came of one run: good answers a second, latencies in milliseconds (not a number when there was no answer), and
/// the first bad answer.
/// </summary>
internal sealed record LoadOutcome(double PerSecond, double Median, double P99, long Failures, string? FirstFailure)
{
    /// <summary>How outcomes travel between processes.</summary>
    public static JsonSerializerOptions Json { get; } = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
}
