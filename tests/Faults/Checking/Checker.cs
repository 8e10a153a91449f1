using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Readiness.Support;

namespace Readiness.Faults.Checking;

/// <summary>Holds journal, ledgers, standings and boards of a stage to each other, and counts what it held.</summary>
internal sealed class Checker(Stage stage)
{
    private static readonly TimeSpan BoardLimit = TimeSpan.FromSeconds(5);
    private StoredLedgers _before = stage.Imported;

    /// <summary>How long after a start or the end of the load a board was last seen wrong.</summary>
    public TimeSpan LastWrongBoard { get; private set; }

    /// <summary>The rows the ledgers held when last looked at.</summary>
    public int Rows => _before.Rows;

    /// <summary>What a dead server left: journal, ledgers, chains and the database itself.</summary>
    public async Task<IReadOnlyList<Finding>> CheckRemainsAsync()
    {
        await using var connection = await stage.OpenRemainsAsync();
        var now = await StoredLedgers.ReadAsync(connection);
        return [.. await stage.CheckIntegrityAsync(connection), .. Compare(now)];
    }

    /// <summary>What a server that nobody writes to shows: boards within the limit from now, standings, and the ledgers beneath.</summary>
    /// <param name="server">Where it serves.</param>
    /// <param name="boardLimit">How long boards may take; 5 seconds if nothing else is said.</param>
    public async Task<IReadOnlyList<Finding>> CheckServerAsync(Uri server, TimeSpan? boardLimit = null)
    {
        var now = await stage.ReadAsync();
        using var client = new GraphQLClient(server, stage.People[0].Token);
        var (boards, lastWrong) = await new BoardCheck(client, now).UntilEqualAsync(boardLimit ?? BoardLimit);
        LastWrongBoard = lastWrong > LastWrongBoard ? lastWrong : LastWrongBoard;
        return [.. boards, .. await StandingCheck.CompareAsync(server, stage.People, now), .. Compare(now)];
    }

    private IEnumerable<Finding> Compare(StoredLedgers now)
    {
        var findings = JournalCheck.Compare(Journal.Read(stage.Journal), stage.Imported, now).Concat(ChainCheck.Walk(_before, now)).ToArray();
        _before = now;
        return findings;
    }
}
