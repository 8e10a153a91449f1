using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Quests;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Quests;
using Readiness.Grains.Rulesets;
using Xunit;

namespace Readiness.Grains.Tests.Quests;

/// <summary>A week's quests are drawn once and stay.</summary>
public sealed class KeptQuests
{
    private static readonly DateOnly Today = new(2026, 3, 18);
    private static readonly PersonId Ana = new(new Guid(1, 0, 0, new byte[8]));

    [Fact]
    public async Task Quests_stay_the_same_all_week_whatever_is_best_now_and_after_a_restart()
    {
        var stored = new KeptState<StoredQuests>();
        var first = await Book(stored).QuestsAsync(new LedgerState(), () => Candidates(5), Today);
        var later = await Book(stored).QuestsAsync(new LedgerState(), () => throw new InvalidOperationException("They were drawn."), Today.AddDays(4));
        var next = await Book(stored).QuestsAsync(new LedgerState(), () => Candidates(9), Today.AddDays(5));

        Assert.Equal(3, first.Length);
        Assert.Equal(first, later);
        Assert.All(next, quest => Assert.Equal(9, quest.Gain));
        Assert.Equal(2, stored.Writes);
    }

    [Fact]
    public async Task Two_who_ask_at_once_draw_once()
    {
        var stored = new KeptState<StoredQuests> { Slow = true };
        var (book, draws) = (Book(stored), 0);
        IReadOnlyList<QuestCandidate> Draw()
        {
            draws++;
            return Candidates(5);
        }

        var both = await Task.WhenAll(book.QuestsAsync(new LedgerState(), Draw, Today), book.QuestsAsync(new LedgerState(), Draw, Today));

        Assert.Equal((1, 1), (draws, stored.Writes));
        Assert.Equal(both[0], both[1]);
    }

    [Fact]
    public async Task Without_candidates_nothing_is_kept_and_it_is_tried_again()
    {
        var stored = new KeptState<StoredQuests>();
        var book = Book(stored);

        Assert.Empty(await book.QuestsAsync(new LedgerState(), () => [], Today));
        Assert.NotEmpty(await book.QuestsAsync(new LedgerState(), () => Candidates(5), Today));
    }

    [Fact]
    public async Task What_could_not_be_kept_is_not_shown()
    {
        var stored = new KeptState<StoredQuests> { Fails = true };
        var book = Book(stored);

        await Assert.ThrowsAsync<IOException>(() => book.QuestsAsync(new LedgerState(), () => Candidates(5), Today));
        stored.Fails = false;
        Assert.All(await book.QuestsAsync(new LedgerState(), () => Candidates(7), Today), quest => Assert.Equal(7, quest.Gain));
    }

    private static QuestBook Book(KeptState<StoredQuests> stored) => new(Ana, stored, new OpenGate(), RulesetBook.OfTheFirst(), new CatalogViews(RulesetBook.OfTheFirst()));

    private static IReadOnlyList<QuestCandidate> Candidates(int gain) => [.. RulesetOne.Instance.Kinds.Select(kind => new QuestCandidate(kind.Key, gain, kind.Minutes))];

    private sealed class OpenGate : IStateGate
    {
        public Task<IDisposable> EnterAsync() => Task.FromResult<IDisposable>(new MemoryStream());
    }
}
