namespace Readiness.Api.Identity.Links;

/// <summary>What came of using a link: the person who is let in, or a sentence that says why nobody is and the field it is about.</summary>
public sealed record LinkOutcome(Guid? Person, string? Refusal, string? Field)
{
    /// <summary>Unknown, used, expired, or its person is not here any more: all one answer.</summary>
    public static LinkOutcome NotGood { get; } = new(null, "This link is not good any more. Please ask for a new one.", null);

    /// <summary>Too many passwords are being hashed.</summary>
    public static LinkOutcome Busy { get; } = new(null, "Too many people are signing in at this moment. Please try again.", null);
}
