using System.Threading.Channels;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;

namespace Readiness.Grains.Rulesets;

/// <summary>
/// Says who would move from band to band if a candidate came into force: everyone active is assessed for the rubric they
/// aim for, by the rules in force and by the candidate's (product.md section 5). Points are not decided again. Reads
/// every ledger once, and records nothing.
/// </summary>
public sealed class RulesetImpact(IPeopleStore people, ILedgerStore ledgers, OrganisationCalendar calendar, RulesetBook rulesets)
{
    private const int LedgersAhead = 256;
    private const int PeopleBetweenReports = 500;

    /// <summary>Compares a candidate with the ruleset in force, today.</summary>
    public async Task<ImpactResult> RunAsync(RulesetCandidate candidate, IProgress<ImpactProgress>? progress, CancellationToken cancellation)
    {
        var persons = new Dictionary<Guid, PersonRow>();
        await foreach (var person in people.ReadAllAsync(cancellation))
        {
            if (person.Active)
            {
                persons.Add(person.Id, person);
            }
        }

        var run = new Run(candidate.Ruleset, rulesets, calendar.Now().Today, persons.Count, progress);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<(PersonRow, List<LedgerRow>)>(new BoundedChannelOptions(LedgersAhead) { SingleWriter = true });
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => WorkAsync(channel.Reader, run, stop), CancellationToken.None)).ToArray();
        try
        {
            await ReadAsync(persons, channel.Writer, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // A worker failed and stopped the reading; what it threw is told below.
        }
        finally
        {
            channel.Writer.TryComplete();
            await Task.WhenAll(workers);
        }

        return run.Result();
    }

    /// <summary>Puts ledgers together person by person; whoever has none comes last.</summary>
    private async Task ReadAsync(Dictionary<Guid, PersonRow> persons, ChannelWriter<(PersonRow, List<LedgerRow>)> ledgersOf, CancellationToken cancellation)
    {
        var rest = new Dictionary<Guid, PersonRow>(persons);
        var rows = new List<LedgerRow>();
        await foreach (var row in ledgers.ReadAllAsync(cancellation))
        {
            if (rows.Count > 0 && rows[0].Person != row.Person)
            {
                await FinishAsync();
            }

            rows.Add(row);
        }

        await FinishAsync();
        foreach (var person in rest.Values)
        {
            await ledgersOf.WriteAsync((person, []), cancellation);
        }

        async ValueTask FinishAsync()
        {
            if (rows.Count > 0 && rest.Remove(rows[0].Person, out var person))
            {
                await ledgersOf.WriteAsync((person, rows), cancellation);
            }

            rows = [];
        }
    }

    private static async Task WorkAsync(ChannelReader<(PersonRow Person, List<LedgerRow> Rows)> ledgersOf, Run run, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var (person, rows) in ledgersOf.ReadAllAsync(stop.Token))
            {
                run.Assess(person, rows);
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    /// <summary>What workers share; each result is counted in its turn.</summary>
    private sealed class Run(Ruleset candidate, RulesetBook rulesets, DateOnly today, int people, IProgress<ImpactProgress>? progress)
    {
        private readonly Lock _turn = new();
        private readonly Dictionary<(ReadinessBand Before, ReadinessBand After), int> _counts = [];
        private readonly List<BandMove> _moves = [];
        private int _done;

        public void Assess(PersonRow person, IReadOnlyList<LedgerRow> rows)
        {
            var (inForce, asked) = (rulesets.InForce.RubricFor(asked: null, person.TargetLevel)!, candidate.RubricFor(asked: null, person.TargetLevel)!);
            var since = new[] { inForce.NeedsSince(today), asked.NeedsSince(today) }.Min();
            var entries = PersonFold.Entries(rows, since, rulesets);
            Take(new BandMove(person.Email, Assessments.Assess(entries, inForce, today), Assessments.Assess(entries, asked, today)));
        }

        public ImpactResult Result()
        {
            _moves.Sort((left, right) => string.CompareOrdinal(left.Email, right.Email));
            progress?.Report(new ImpactProgress(_done, people));
            return new ImpactResult(_done, _counts, _moves);
        }

        private void Take(BandMove each)
        {
            lock (_turn)
            {
                var bands = (each.Before.Band, each.After.Band);
                _counts[bands] = _counts.GetValueOrDefault(bands) + 1;
                if (bands.Item1 != bands.Item2)
                {
                    _moves.Add(each);
                }

                if (++_done % PeopleBetweenReports == 0)
                {
                    progress?.Report(new ImpactProgress(_done, people));
                }
            }
        }
    }
}
