using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Utilities;
using Readiness.Contracts;
using Readiness.Contracts.Boards;
using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Standings;
using Readiness.Grains.Calendars;
using Readiness.Grains.People;
using DomainMeasure = Readiness.Domain.Boards.Measure;

namespace Readiness.Grains.Boards;

/// <summary>The boards of one scope: derived, held in memory, and always the ledger's word in the end.</summary>
[Reentrant]
public sealed class BoardGrain(
    IBoardStore store, OrganisationSettings settings, OrganisationCalendar calendar, SiloDeaths deaths, ILogger<BoardGrain> logger) : Grain, IBoardGrain
{
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly HashSet<Period> _changed = [];
    private Guid? _team;
    private bool _exists;
    private bool _boardsOn = true;
    private bool _telling;
    private int _deaths;
    private long _peopleVersion;
    private bool _behind;
    private DateOnly _today;
    private HeldBoards _held = null!;
    private ObserverManager<IBoardWatcher> _watchers = null!;

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _team = GrainKeys.TeamOf(this.GetPrimaryKeyString());
        _exists = _team is null || await store.TeamExistsAsync(_team.Value, cancellationToken);
        var organisation = await settings.ReadAsync();
        (_boardsOn, _peopleVersion) = (organisation.BoardsOn, organisation.PeopleVersion);
        _watchers = Watchers.None<IBoardWatcher>(logger);
        _held = new HeldBoards(_team, store);
        _deaths = deaths.Count;
        _today = calendar.Now().Today;
        this.RegisterGrainTimer(KeepUpAsync, new GrainTimerCreationOptions(Beat, Beat) { Interleave = true });
    }

    /// <inheritdoc/>
    public async Task<BoardView?> ReadAsync(BoardQuery query)
    {
        if (!_exists)
        {
            return null;
        }

        var now = calendar.Now();
        var period = BoardPeriod.Of((PeriodKind)query.Period, query.At ?? now.Today);
        var allTime = period.Kind == PeriodKind.AllTime;
        DateOnly? from = allTime ? null : period.From;
        DateOnly? to = allTime ? null : period.To;
        if (!_boardsOn)
        {
            return new BoardView(
                query.Measure, query.Period, from, to, now.At, 0,
                [.. query.Pages.Select(_ => new RowPage([], [], null, HasNextPage: false))], null, [.. query.Reaches.Select(_ => Array.Empty<RowView>())]);
        }

        var held = _held;
        var previous = period.Previous is { } before ? await held.GetAsync(before) : null;
        var boards = await held.GetAsync(period);
        var roster = held.Set.Roster;
        var reading = new BoardReading(roster, boards, previous, (DomainMeasure)query.Measure, roster.Find(new PersonId(query.Viewer)));
        return new BoardView(
            query.Measure, query.Period, from, to, now.At, reading.MemberCount,
            Array.ConvertAll(query.Pages, reading.Page), reading.Me(), Array.ConvertAll(query.Reaches, reading.Around));
    }

    /// <inheritdoc/>
    public async Task<int> PointsAsync(Contracts.Boards.Measure measure, Period period, DateOnly at) =>
        _exists && _boardsOn ? (int)Math.Min(int.MaxValue, await _held.PointsAsync(BoardPeriod.Of((PeriodKind)period, at), (DomainMeasure)measure)) : 0;

    /// <inheritdoc/>
    public async Task ReportAsync(BoardReport[] reports)
    {
        foreach (var report in reports)
        {
            var person = new PersonId(report.Person);
            var stranger = _held.Set.Periods.Count > 0 && _held.Set.Roster.Find(person) < 0;
            foreach (var totals in report.Periods)
            {
                var period = BoardPeriod.Of((PeriodKind)totals.Period, totals.Day);
                var points = new PillarTotals(totals.Networking, totals.Mentoring, totals.GivingBack, totals.PayingItForward);
                if (_held.Report(period, person, report.Length, points))
                {
                    Changed(totals.Period);
                }
            }

            if (stranger)
            {
                await RefreshMemberAsync(report.Person);
            }
        }
    }

    /// <inheritdoc/>
    public async Task RefreshMemberAsync(Guid person)
    {
        var held = _held;
        var member = await store.MemberAsync(person, CancellationToken.None);
        if (member is { } here && (_team is null || here.Team == _team) ? held.Show(here) : held.Hide(new PersonId(person)))
        {
            ChangedAll();
        }
    }

    /// <inheritdoc/>
    public async Task RefreshMembersAsync(Guid[] people, long version)
    {
        if (_held.IsReading)
        {
            // What is being read may be older than the change.
            await RereadAsync(version);
            return;
        }

        foreach (var person in people)
        {
            await RefreshMemberAsync(person);
        }

        Told(version);
    }

    /// <inheritdoc/>
    public Task RereadAsync(long version)
    {
        Told(version);
        _held = new HeldBoards(_team, store);
        ChangedAll();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> WatchAsync(IBoardWatcher watcher) => Task.FromResult(_watchers.Add(watcher));

    /// <inheritdoc/>
    public Task TouchAsync()
    {
        ChangedAll();
        return Task.CompletedTask;
    }

    private void Told(long version) => (_peopleVersion, _behind) = (Math.Max(version, _peopleVersion), false);

    private void ChangedAll() => Array.ForEach(Enum.GetValues<Period>(), Changed);

    private void Changed(Period period)
    {
        _changed.Add(period);
        if (!_telling && _watchers.Count > 0)
        {
            _telling = true;
            this.RegisterGrainTimer(TellAsync, new GrainTimerCreationOptions(Gather, Timeout.InfiniteTimeSpan) { Interleave = true });
        }
    }

    private async Task TellAsync(CancellationToken cancellation)
    {
        var periods = _changed.ToArray();
        _changed.Clear();
        _telling = false;
        await _watchers.Notify(watcher => watcher.ChangedAsync(this.GetPrimaryKeyString(), periods));
    }

    /// <summary>Follows what no report tells: a new day, a dead silo, the switch that turns boards off.</summary>
    private async Task KeepUpAsync(CancellationToken cancellation)
    {
        var today = calendar.Now().Today;
        var organisation = await settings.ReadAsync();
        var on = organisation.BoardsOn;
        var died = deaths.Count;
        await CatchUpAsync(organisation.PeopleVersion);
        if (died != _deaths)
        {
            _held = new HeldBoards(_team, store);
        }

        if (today != _today || on != _boardsOn || died != _deaths)
        {
            (_today, _boardsOn, _deaths) = (today, on, died);
            ChangedAll();
        }
    }

    /// <summary>
    /// People changed, and a beat later nobody had told: whoever should have is gone. Not at once, because what is told comes
    /// after what is written.
    /// </summary>
    private async Task CatchUpAsync(long version)
    {
        if (version <= _peopleVersion)
        {
            _behind = false;
        }
        else if (_behind)
        {
            await RereadAsync(version);
        }
        else
        {
            _behind = true;
        }
    }
}
