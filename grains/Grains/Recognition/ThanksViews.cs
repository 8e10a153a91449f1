using Readiness.Contracts.Recognition;
using Readiness.Domain.Recognition;
using Readiness.Grains.Activities;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Recognition;

/// <summary>What one can be thanked for by the ruleset in force, and thanks as they are shown.</summary>
public sealed class ThanksViews(RulesetBook rulesets, CatalogViews catalog, PeopleDirectory directory)
{
    /// <summary>What one can be thanked for.</summary>
    public ThankedPractices Practices { get; } = new(rulesets.InForce);

    /// <summary>Shows what one can be thanked for.</summary>
    public ThankedPracticeView View(ThankedPractice thanked) => new(thanked.Practice.Number, thanked.Practice.Title, catalog.Of(thanked.Kind));

    /// <summary>Shows thanks to somebody.</summary>
    public async Task<ThanksView> ViewAsync(ThanksRow row, Guid viewer) => (await ViewAsync([row], viewer))[0];

    /// <summary>Shows thanks to somebody, in their order.</summary>
    public async Task<ThanksView[]> ViewAsync(IReadOnlyList<ThanksRow> rows, Guid viewer)
    {
        Guid[] ids = [.. rows.SelectMany(row => new[] { row.Giver, row.Receiver }).Distinct()];
        var people = ids.Zip(await directory.FindAsync(ids)).ToDictionary(pair => pair.First, pair => pair.Second is { Active: true } person ? person.View() : null);
        return
        [
            .. rows.Select(row => new ThanksView(
                row.ThanksId, people[row.Giver], people[row.Receiver], View(Practices.Of(row.Practice)), row.Text, row.At,
                row.HiddenByGiver || row.HiddenByReceiver, row.Giver == viewer, row.Receiver == viewer,
                (row.Giver == viewer && row.HiddenByGiver) || (row.Receiver == viewer && row.HiddenByReceiver))),
        ];
    }

    /// <summary>Shows a page of those read, which are one more than the page holds when there is another page.</summary>
    public async Task<ThanksPage> PageAsync(IReadOnlyList<ThanksRow> read, int first, Guid viewer)
    {
        var page = read.Take(first).ToArray();
        return new ThanksPage(await ViewAsync(page, viewer), [.. page.Select(row => ThanksPlace.Of(row).Cursor())], read.Count > first);
    }
}
