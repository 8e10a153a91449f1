namespace Readiness.Api.Activities;

/// <summary>What retracting, confirming or declining came to.</summary>
public sealed class EntryPayloadType() : EntryOutcomeType("EntryPayload");
