using Readiness.Domain.People;

namespace Readiness.Domain.Reviews;

/// <summary>What people decided, why, and on what evidence.</summary>
/// <param name="Outcome">What.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reasons">At most 2,000 characters; may be empty for a case that is withdrawn.</param>
/// <param name="LookAgainOn">The day to look again; set for not yet, and for nothing else.</param>
/// <param name="Readiness">What the evidence said then.</param>
public sealed record CaseDecision(CaseOutcome Outcome, PersonId By, DateTimeOffset At, string Reasons, DateOnly? LookAgainOn, CaseSnapshot Readiness);
