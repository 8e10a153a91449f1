using Readiness.Contracts;
using Readiness.Contracts.Boards;
using Readiness.Domain.Boards;
using Readiness.Grains.People;

namespace Readiness.Grains.Rights;

/// <summary>
/// Takes the person out of everything at once: they are signed out, in no search and on no board, and their points are nobody's.
/// One transaction, so that totals of teams and of the organisation are the same before and after.
/// </summary>
public sealed class LeaveStep(IPersonalStore store, PeopleDirectory directory, IGrainFactory grains) : IErasureStep
{
    /// <inheritdoc/>
    public string Name => "leave";

    /// <inheritdoc/>
    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        await store.LeaveAsync(person, Add, cancellation);
        directory.Forget(person);
        await RereadBoardsAsync(store, grains, person);
    }

    /// <summary>Has the boards that somebody was on read again what is stored.</summary>
    internal static async Task RereadBoardsAsync(IPersonalStore store, IGrainFactory grains, Guid person)
    {
        await grains.GetGrain<IBoardGrain>(GrainKeys.OrganisationBoard).RereadAsync(0);
        if (await store.TeamAsync(person, CancellationToken.None) is { } team)
        {
            await grains.GetGrain<IBoardGrain>(GrainKeys.TeamBoard(team)).RereadAsync(0);
        }
    }

    private static IEnumerable<AnonymousPoints> Add(IReadOnlyList<DayPoints> days) =>
        from day in days
        from kind in Enum.GetValues<PeriodKind>()
        where kind == PeriodKind.AllTime || (day.Counted & (1 << (int)kind)) != 0
        group day.Points by (Period: BoardPeriod.Of(kind, day.Day), day.Pillar) into total
        where total.Sum() != 0
        select new AnonymousPoints((int)total.Key.Period.Kind, total.Key.Period.Index, total.Key.Pillar, total.Sum());
}
