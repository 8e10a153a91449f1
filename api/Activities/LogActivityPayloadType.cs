namespace Readiness.Api.Activities;

/// <summary>What logging came to.</summary>
public sealed class LogActivityPayloadType() : EntryOutcomeType("LogActivityPayload");
