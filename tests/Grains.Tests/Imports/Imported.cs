using Readiness.Grains.Imports;

namespace Readiness.Grains.Tests.Imports;

/// <summary>What an import answered, and the file of refused rows.</summary>
public sealed record Imported(ImportResult Result, string Rejects)
{
    /// <summary>Accepted, repeated and refused rows.</summary>
    public (long Accepted, long Repeated, long Refused) Counts => (Result.Accepted, Result.Repeated, Result.Refused);

    /// <summary>File, line, id and code of each refused row, without the message.</summary>
    public IReadOnlyList<string> Refusals =>
        [.. Rejects.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => string.Join(',', line.Split(',').Take(4)))];
}
