using Readiness.Contracts.Rights;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Reviews;

/// <content>Cases are about their owner; each who judged in them wrote something of their own.</content>
public sealed partial class PromotionCaseGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public async Task<string?> TellAsync(Guid person)
    {
        if (_cases.Count == 0)
        {
            return null;
        }

        if (person == _person)
        {
            return PersonalJson.Write(await Task.WhenAll(_cases.Select(one => ViewAsync(one, Relation.Self))));
        }

        var who = new PersonId(person);
        var own = _cases.Select(one => new
        {
            Case = Contracts.Reviews.CaseKey.Of(_person, one.Number),
            Opened = one.OpenedBy == who ? one.OpenedAt : (DateTimeOffset?)null,
            Assessment = one.Line?.By == who ? one.Line.Ratings.Select(rating => new { rating.Criterion, rating.Rating, rating.Words }).ToArray() : null,
            Decision = one.Decision?.By == who ? new { one.Decision.Outcome, one.Decision.At, one.Decision.Reasons } : null,
        }).Where(one => one.Opened is not null || one.Assessment is not null || one.Decision is not null).ToArray();
        return own.Length == 0 ? null : PersonalJson.Write(own);
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (person == _person)
        {
            await gate.ClearAsync(stored, this);
            (_cases, _isIndexed) = ([], true);
            return;
        }

        await StoreAsync([.. _cases.Select(one => one.Forget(new PersonId(person)))]);
    }
}
