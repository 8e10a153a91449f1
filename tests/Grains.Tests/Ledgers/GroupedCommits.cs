using Readiness.Grains.Ledgers;
using Readiness.Silo.Storage.Ledgers;
using Xunit;

namespace Readiness.Grains.Tests.Ledgers;

/// <summary>Many rows in one commit, and each waiter on its own.</summary>
public sealed class GroupedCommits
{
    [Fact]
    public async Task What_waits_is_written_in_one_commit()
    {
        var writer = new HeldRowWriter();
        await using var commits = new GroupCommit(writer);
        var first = commits.AppendAsync(new LedgerTail(), Row("first"));
        await writer.Entered;

        var waiting = Enumerable.Range(0, 40).Select(i => commits.AppendAsync(new LedgerTail(), Row($"w-{i}"))).ToArray();
        writer.Release();
        await Task.WhenAll(waiting.Prepend(first));

        Assert.Equal([1, 40], writer.Batches.Select(batch => batch.Count));
    }

    [Fact]
    public async Task A_conflict_fails_its_own_ledger_only()
    {
        var writer = new HeldRowWriter("taken");
        await using var commits = new GroupCommit(writer);
        var first = commits.AppendAsync(new LedgerTail(), Row("first"));
        await writer.Entered;
        var (lost, kept) = (new LedgerTail(), new LedgerTail());

        var before = commits.AppendAsync(kept, Row("before"));
        var taken = commits.AppendAsync(lost, Row("taken"));
        var follower = commits.AppendAsync(lost, Row("follower"));
        var after = commits.AppendAsync(kept, Row("after"));
        writer.Release();

        await Task.WhenAll(first, before, after);
        await Assert.ThrowsAsync<LedgerConflictException>(() => taken);
        await Assert.ThrowsAsync<LedgerConflictException>(() => follower);
        Assert.Equal((true, false), (lost.IsBroken, kept.IsBroken));
        Assert.Equal(["first", "before", "after"], writer.Written);
    }

    [Fact]
    public async Task Nothing_is_written_after_a_row_that_failed()
    {
        var writer = new HeldRowWriter("taken");
        await using var commits = new GroupCommit(writer);
        var tail = new LedgerTail();
        writer.Release();

        await Assert.ThrowsAsync<LedgerConflictException>(() => commits.AppendAsync(tail, Row("taken")));
        await Assert.ThrowsAsync<LedgerConflictException>(() => commits.AppendAsync(tail, Row("next")));

        Assert.Empty(writer.Written);
    }

    private static LedgerRow Row(string entry) =>
        LedgerChain.Seal(new LedgerRow(Guid.CreateVersion7(), 1, entry, 1, "{}", 0, new DateOnly(2026, 3, 18), 0, 0, 0, 1, LedgerChain.Genesis, []));
}
