namespace Readiness.Support;

/// <summary>An activity in the log of a made-up organisation.</summary>
/// <param name="Id">The idempotency key.</param>
/// <param name="PersonEmail">Whose activity it is.</param>
/// <param name="Kind">The key of an activity kind.</param>
/// <param name="Day">The day it happened.</param>
/// <param name="Counterparts">E-mails of colleagues or names of people outside; empty for kinds that need none.</param>
/// <param name="ConfirmedBy">One of the colleagues, or empty.</param>
/// <param name="Evidence">A link for kinds that need one, or empty.</param>
/// <param name="Note">Free text, or empty.</param>
public sealed record OrganisationEntry(
    Guid Id,
    string PersonEmail,
    string Kind,
    DateOnly Day,
    IReadOnlyList<string> Counterparts,
    string ConfirmedBy,
    string Evidence,
    string Note);
