using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Benchmarks.Readiness;

/// <summary>
/// Somebody who logs 5,000 entries a year, every kind every week as far as its caps allow, two thirds of them confirmed
/// by one of 400 colleagues. The state is as a grain keeps it: complete for as long as the rubrics look back.
/// </summary>
internal static class BusyPerson
{
    public const int EntriesAYear = 5_000;
    private const int Colleagues = 400;
    private const int Mentors = 6;
    private const double WeeksAYear = 365.25 / 7;

    public static DateOnly Today { get; } = new(2026, 11, 20);

    public static PersonId Id { get; } = Colleague(-1);

    public static LedgerState After(int years)
    {
        var state = new LedgerState();
        var kinds = RulesetOne.Instance.Kinds;
        var share = EntriesAYear / WeeksAYear / kinds.Sum(kind => kind.MaxPerWeek);
        var chance = new Random(7);
        var number = 0;
        for (var monday = Today.AddDays(-365 * years); monday <= Today; monday = monday.AddDays(7))
        {
            foreach (var kind in kinds)
            {
                var count = (int)((kind.MaxPerWeek * share) + chance.NextDouble());
                for (var i = 0; i < count && monday.AddDays(i % 7) <= Today; i++)
                {
                    Log(state, kind, monday.AddDays(i % 7), number++, chance);
                }
            }
        }

        state.ForgetBefore(RulesetOne.Instance.Rubrics.Min(rubric => rubric.NeedsSince(Today)));
        return state;
    }

    private static void Log(LedgerState state, ActivityKind kind, DateOnly day, int number, Random chance)
    {
        var pool = kind.Pillar == Pillar.Mentoring ? Mentors : Colleagues;
        var first = chance.Next(pool);
        Counterpart[] with = kind.PeopleNeeded == 2 ? [Named(first), Named((first + 1) % pool)] : [Named(first)];
        PersonId? by = chance.Next(3) > 0 ? with[0].Person : null;
        var activity = new Activity(EntryId.Parse($"b{number}"), kind, day, with, Note: null, Evidence: null, Private: false, by);
        foreach (var happened in Ledger.Log(state, activity, new Moment(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), day), backfill: true).Events)
        {
            state.Apply(happened);
        }
    }

    private static Counterpart Named(int number) => new(Colleague(number), $"Colleague {number}");

    private static PersonId Colleague(int number) => new(new Guid(number, 1, 1, new byte[8]));
}
