namespace Readiness.Contracts.Boards;

/// <summary>All boards of one scope: the organisation or a team.</summary>
[Alias("Readiness.IBoardGrain")]
public interface IBoardGrain : IGrainWithStringKey
{
    /// <summary>Reads one board; null when the team does not exist. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Read")]
    Task<BoardView?> ReadAsync(BoardQuery query);

    /// <summary>
    /// Points of everybody shown on the board, together, in the period that a day lies in; 0 when there is no such team
    /// or boards are off.
    /// </summary>
    [Alias("Points")]
    Task<int> PointsAsync(Measure measure, Period period, DateOnly at);

    /// <summary>Takes in totals. Repetition, loss and reordering heal.</summary>
    [Alias("Report")]
    Task ReportAsync(BoardReport[] reports);

    /// <summary>Reads again how a person is shown.</summary>
    [Alias("Refresh")]
    Task RefreshMemberAsync(Guid person);

    /// <summary>Reads everything again when next asked: people came, moved, returned or were erased. Version is how far changes of people were told; 0 tells of none.</summary>
    [Alias("Reread")]
    Task RereadAsync(long version);

    /// <summary>Reads again how people are shown, or that they are no longer. Version is how far changes of people were told.</summary>
    [Alias("RefreshMembers")]
    Task RefreshMembersAsync(Guid[] people, long version);

    /// <summary>Tells watchers to read again: something shown beside the board changed.</summary>
    [Alias("Touch")]
    Task TouchAsync();

    /// <summary>Tells a watcher of changes for two minutes; repeat to stay. True when it was not told before.</summary>
    [Alias("Watch")]
    Task<bool> WatchAsync(IBoardWatcher watcher);
}
