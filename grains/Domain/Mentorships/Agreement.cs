using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// What two people agree on, or one proposes (product.md section 7). Proposal counts from 1; Listed says that both want it
/// shown in the lineage; AgreedOn is null while it is a proposal.
/// </summary>
public sealed record Agreement(
    int Proposal, PersonId ProposedBy, IReadOnlyList<string> Goals, string Expectations, int CadenceDays, int Weeks, bool Listed, DateOnly? AgreedOn = null)
{
    /// <summary>The last day it covers; null while it is a proposal.</summary>
    public DateOnly? EndsOn => AgreedOn?.AddDays(7 * Weeks);
}
