namespace Readiness.Contracts.Mentorships;

/// <summary>Proposes an agreement; CadenceDays and Weeks as in product.md section 7.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ProposeAgreement")]
public sealed record ProposeAgreement(
    [property: Id(0)] string[] Goals,
    [property: Id(1)] string Expectations,
    [property: Id(2)] int CadenceDays,
    [property: Id(3)] int Weeks,
    [property: Id(4)] bool Listed) : MentorshipAct;
