using Readiness.Domain.Badges;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Badges;

/// <summary>Follows rows of ledgers, those of one person in order, to who holds which badge in the end.</summary>
public sealed class BadgeHolders
{
    private readonly Dictionary<(Guid Person, string Badge), DateOnly?> _held = [];

    /// <summary>Badges held after the rows, in no order.</summary>
    public IEnumerable<BadgeHolding> Held =>
        _held.Where(each => each.Value is not null).Select(each => new BadgeHolding(each.Key.Person, each.Key.Badge, each.Value!.Value));

    /// <summary>Badges that the rows revoked for good, in no order.</summary>
    public IEnumerable<(Guid Person, string Badge)> Lost => _held.Where(each => each.Value is null).Select(each => each.Key);

    /// <summary>Takes in a row as it comes back from the store.</summary>
    public void Take(LedgerRow stored) => Take(stored.Person, LedgerCodec.BadgesOf(stored));

    /// <summary>What rows on their way to the store come to; null when none of them moves a badge.</summary>
    public static BadgeHolders? After(IReadOnlyList<LedgerRow> rows)
    {
        BadgeHolders? holders = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Badges.Count > 0)
            {
                (holders ??= new BadgeHolders()).Take(rows[i].Person, rows[i].Badges);
            }
        }

        return holders;
    }

    private void Take(Guid person, BadgeChanges changes)
    {
        foreach (var change in changes)
        {
            _held[(person, change.Key)] = change.Kind == BadgeChangeKind.Awarded ? changes.On : null;
        }
    }
}
