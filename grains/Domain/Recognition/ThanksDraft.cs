using Readiness.Domain.People;

namespace Readiness.Domain.Recognition;

/// <summary>Thanks somebody wants to give, before they are checked. Hidden keeps them out of the team's feed from the start.</summary>
public sealed record ThanksDraft(string Id, PersonId Giver, PersonId Receiver, int Practice, string Text, bool Hidden = false);
