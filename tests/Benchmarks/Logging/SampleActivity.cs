using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Peers;
using Readiness.Domain.Activities;

namespace Readiness.Benchmarks.Logging;

/// <summary>An activity somebody may well log: any kind, a day of the last 90, a colleague or somebody outside.</summary>
internal sealed record SampleActivity(Member Owner, string Kind, DateOnly Day, PeerCounterpart[] With, string? Note, string? Evidence)
{
    private const int Days = 89;
    private static readonly string?[] Notes = [null, null, "Coffee, then the design review", "Went through the plan for the next quarter, agreed to meet again in two weeks"];

    /// <summary>So many activities of these people; the same arguments give the same activities.</summary>
    public static IEnumerable<SampleActivity> Make(IReadOnlyList<Member> owners, IReadOnlyList<Member> colleagues, int count)
    {
        var chance = new Random(7);
        var kinds = RulesetOne.Instance.Kinds.ToArray();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        for (var i = 0; i < count; i++)
        {
            var owner = owners[i % owners.Count];
            var kind = kinds[chance.Next(kinds.Length)];
            var with = Enumerable.Range(0, kind.PeopleNeeded).Select(n => Counterpart(owner, colleagues, chance, n)).ToArray();
            yield return new SampleActivity(
                owner, kind.Key, today.AddDays(-chance.Next(Days)), with, Notes[chance.Next(Notes.Length)],
                kind.NeedsEvidence ? $"https://example.org/evidence/{i}" : null);
        }
    }

    private static PeerCounterpart Counterpart(Member owner, IReadOnlyList<Member> colleagues, Random chance, int place)
    {
        if (chance.Next(4) == 0)
        {
            return new PeerCounterpart(null, $"Someone outside {place}{chance.Next(500)}");
        }

        // Odd places of the list for the first, even ones for the second, so that the two are never the same.
        var at = (chance.Next(colleagues.Count / 2) * 2) + place;
        var colleague = colleagues[at % colleagues.Count];
        return colleague == owner ? new PeerCounterpart(null, "A new colleague") : new PeerCounterpart(colleague.Id, null);
    }
}
