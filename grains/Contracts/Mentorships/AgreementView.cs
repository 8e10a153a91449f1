namespace Readiness.Contracts.Mentorships;

/// <summary>An agreement or a proposal; StartsOn and EndsOn are null for a proposal.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AgreementView")]
public sealed record AgreementView(
    [property: Id(0)] int Proposal,
    [property: Id(1)] bool ProposedByMe,
    [property: Id(2)] bool Agreed,
    [property: Id(3)] string[] Goals,
    [property: Id(4)] string Expectations,
    [property: Id(5)] int CadenceDays,
    [property: Id(6)] int Weeks,
    [property: Id(7)] bool Listed,
    [property: Id(8)] DateOnly? StartsOn,
    [property: Id(9)] DateOnly? EndsOn);
