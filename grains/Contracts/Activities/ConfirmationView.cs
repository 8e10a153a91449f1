namespace Readiness.Contracts.Activities;

/// <summary>Where the confirmation of an entry stands. LapsesOn is set while somebody is waited for.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Confirmation")]
public sealed record ConfirmationView(
    [property: Id(0)] ConfirmationState State,
    [property: Id(1)] CounterpartView[] WaitingFor,
    [property: Id(2)] DateOnly? LapsesOn,
    [property: Id(3)] CounterpartView? By,
    [property: Id(4)] string? Reason);
