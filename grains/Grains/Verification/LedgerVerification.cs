using System.Text.Json;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Verification;

/// <summary>
/// Walks the hash chain of every ledger (product.md section 9) in one pass. Rows cut off at the very end of a ledger
/// leave a chain that is whole: only a head kept elsewhere tells.
/// </summary>
public sealed class LedgerVerification(IPeopleStore people, ILedgerStore ledgers, IErasureStore erasures)
{
    /// <summary>How many altered rows are listed at most; all broken ledgers are counted.</summary>
    public const int MostListed = 20;

    private const int RowsBetweenReports = 5000;

    /// <summary>Checks every row there is.</summary>
    public async Task<VerificationResult> VerifyAsync(IProgress<VerificationProgress>? progress, CancellationToken cancellation)
    {
        var all = progress is null ? 0 : (await ledgers.LengthsAsync(cancellation)).Count;
        var walk = new ChainWalk(MostListed, await ledgers.RedactedAsync(cancellation), await erasures.PeopleAsync(cancellation));
        var complete = true;
        try
        {
            await foreach (var row in ledgers.ReadAllAsync(cancellation))
            {
                walk.Step(row);
                if (walk.Rows % RowsBetweenReports == 0)
                {
                    progress?.Report(new VerificationProgress(walk.Ledgers, all, walk.Rows));
                }
            }
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidCastException or OverflowException or ArgumentException)
        {
            walk.Stop(e.Message);
            complete = false;
        }

        progress?.Report(new VerificationProgress(walk.Ledgers, all, walk.Rows));
        return new VerificationResult(walk.Ledgers, walk.Rows, walk.Broken, await NamedAsync(walk.Altered, cancellation), complete);
    }

    private async Task<IReadOnlyList<AlteredRow>> NamedAsync(IReadOnlyList<AlteredRow> altered, CancellationToken cancellation)
    {
        if (altered.Count == 0)
        {
            return altered;
        }

        var persons = (await people.FindAsync([.. altered.Select(row => row.Person).Distinct()], cancellation)).ToDictionary(person => person.Id);
        return [.. altered.Select(row => row with { Email = persons.GetValueOrDefault(row.Person)?.Email })];
    }
}
