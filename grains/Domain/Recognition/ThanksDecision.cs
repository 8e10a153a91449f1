namespace Readiness.Domain.Recognition;

/// <summary>What giving thanks comes to: a refusal, or the thanks; IsNew says that they are to be recorded, and were not before.</summary>
public sealed record ThanksDecision(Thanks? Thanks, bool IsNew, Refusal? Refusal)
{
    /// <summary>They are refused.</summary>
    public static ThanksDecision Refused(Refusal refusal) => new(null, IsNew: false, refusal);

    /// <summary>They were given before.</summary>
    public static ThanksDecision Repeated(Thanks thanks) => new(thanks, IsNew: false, null);

    /// <summary>They are to be recorded.</summary>
    public static ThanksDecision Given(Thanks thanks) => new(thanks, IsNew: true, null);
}
