using Readiness.Grains.People;

namespace Readiness.Grains.Imports;

/// <summary>
/// Takes in people and their teams: newcomers as their row has them, others brought up to date. Who is shown how on
/// boards is a newcomer's first choice and never changed here.
/// </summary>
internal sealed class PeopleImport(IPeopleStore store, KnownPeople known, Func<Guid> newId)
{
    private const int PeoplePerTransaction = 1000;

    /// <summary>Reading is the smaller part of the work; the rest is writing.</summary>
    private const double ReadingShare = 0.3;

    public async Task<FileResult> RunAsync(RecordStream<PersonRecord> stream, ImportTally tally, CancellationToken cancellation)
    {
        var roster = new PeopleRoster(known, newId);
        foreach (var record in stream.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Read(ReadingShare);
            roster.Add(record);
        }

        PseudonymChecking.Run(roster.Candidates, known);
        new ManagerChecking(roster, known).Run();
        Refuse(roster, tally);

        var teams = await TeamsAsync(roster, cancellation);
        var changed = new List<PersonRow>();
        foreach (var candidate in SuperiorsFirst(roster))
        {
            var row = candidate.ToRow(teams);
            tally.Repeat(candidate.Lines.Count - (row == candidate.Existing ? 0 : 1));
            if (row != candidate.Existing)
            {
                changed.Add(row);
            }
        }

        await SaveAsync(changed, tally, cancellation);
        tally.Report(1);
        return tally.Result;
    }

    private static void Refuse(PeopleRoster roster, ImportTally tally)
    {
        var later = roster.Candidates
            .Where(candidate => !candidate.Stands)
            .SelectMany(candidate => candidate.Lines, (candidate, line) => new RefusedRow(line, candidate.Draft.Email, candidate.Refusal!));
        foreach (var row in roster.Refused.Concat(later).OrderBy(row => row.Line))
        {
            tally.Refuse(row.Line, row.Id, row.Refusal);
        }
    }

    private async Task<Dictionary<string, Guid>> TeamsAsync(PeopleRoster roster, CancellationToken cancellation)
    {
        var teams = new Dictionary<string, Guid>(await store.TeamsAsync(cancellation), StringComparer.Ordinal);
        foreach (var candidate in roster.Candidates.Where(candidate => candidate.Stands && candidate.Draft.Team.Length > 0))
        {
            if (!teams.ContainsKey(candidate.Draft.Team))
            {
                teams.Add(candidate.Draft.Team, newId());
            }
        }

        return teams;
    }

    /// <summary>Those who stand, nobody before their manager: people are written in several transactions.</summary>
    private static List<PersonCandidate> SuperiorsFirst(PeopleRoster roster)
    {
        var byId = roster.Candidates.Where(candidate => candidate.Stands).ToDictionary(candidate => candidate.Id);
        var placed = new HashSet<Guid>(byId.Count);
        var ordered = new List<PersonCandidate>(byId.Count);
        var line = new Stack<PersonCandidate>();
        foreach (var candidate in byId.Values)
        {
            for (var person = candidate; person is not null && placed.Add(person.Id); person = person.Manager is { } manager ? byId.GetValueOrDefault(manager) : null)
            {
                line.Push(person);
            }

            while (line.TryPop(out var next))
            {
                ordered.Add(next);
            }
        }

        return ordered;
    }

    private async Task SaveAsync(List<PersonRow> people, ImportTally tally, CancellationToken cancellation)
    {
        var saved = 0;
        foreach (var some in people.Chunk(PeoplePerTransaction))
        {
            await store.SaveAsync(some, cancellation);
            foreach (var person in some)
            {
                known.Add(person);
            }

            saved += some.Length;
            tally.Accept(some.Length);
            tally.Report(ReadingShare + ((1 - ReadingShare) * saved / people.Count));
        }
    }
}
