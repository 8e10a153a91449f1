using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;

namespace Readiness.Grains.Activities;

/// <content>What the manager line says of entries.</content>
public sealed partial class EntryViews
{
    /// <summary>Most entries have no word of the line, and wait for nothing.</summary>
    private async ValueTask<EntryView> ReviewedAsync(LedgerRow[] rows, ValueTask<EntryView> view) => Array.Exists(rows, LedgerCodec.IsReview)
        ? await view with { Review = await ReviewAsync(rows) }
        : await view;

    /// <summary>The latest word of the manager line; after a withdrawn dispute, the endorsement before it.</summary>
    private async ValueTask<ReviewView?> ReviewAsync(LedgerRow[] rows)
    {
        (PersonId By, string? Comment, LedgerRow Row)? endorsed = null, disputed = null;
        foreach (var row in rows.Where(LedgerCodec.IsReview))
        {
            switch (LedgerCodec.Decode(row, rulesets))
            {
                case EntryEndorsed e:
                    (endorsed, disputed) = ((e.By, e.Comment, row), null);
                    break;
                case EntryDisputed e:
                    disputed = (e.By, e.Comment, row);
                    endorsed = endorsed?.By == e.By ? null : endorsed;
                    break;
                default:
                    disputed = null;
                    break;
            }
        }

        if ((disputed ?? endorsed) is not { } word)
        {
            return null;
        }

        var who = await directory.FindAsync(word.By.Value);
        return new ReviewView(
            disputed is null ? ReviewState.Endorsed : ReviewState.Disputed, new CounterpartView(who?.Name ?? FormerColleague.Name, who is { Active: true } ? who.View() : null),
            word.Comment, LedgerCodec.RecordedAt(word.Row));
    }
}
