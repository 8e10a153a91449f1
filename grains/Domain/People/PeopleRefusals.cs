namespace Readiness.Domain.People;

/// <summary>Why something about a person, or its recording, can be refused.</summary>
public static class PeopleRefusals
{
    /// <summary>Nobody active has that id.</summary>
    public static Refusal PersonUnknown { get; } = new("PERSON_UNKNOWN", "This person is not known here.", null);

    /// <summary>Storage refused, and nothing was written.</summary>
    public static Refusal NotRecorded { get; } = new("NOT_RECORDED", "It could not be recorded just now. Nothing was changed: try again in a moment.");

    /// <summary>Storage did not answer in time: the same request may be sent again safely.</summary>
    public static Refusal OutcomeUnknown { get; } = new("OUTCOME_UNKNOWN", "It is not certain whether this was recorded. Send it again: it will count once.");
}
