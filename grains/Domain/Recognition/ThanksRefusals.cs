using System.Globalization;

namespace Readiness.Domain.Recognition;

/// <summary>Why giving or hiding thanks can be refused.</summary>
public static class ThanksRefusals
{
    /// <summary>The id is no UUID.</summary>
    public static Refusal IdInvalid { get; } = new("THANKS_ID_INVALID", "The id of thanks is a UUID.", "id");

    /// <summary>The same id was used before with other content.</summary>
    public static Refusal Changed { get; } = new("THANKS_CHANGED", "This id was already used for other thanks. Give them again under a new id.", "id");

    /// <summary>Thanked oneself.</summary>
    public static Refusal ToOneself { get; } = new("THANKS_TO_ONESELF", "Thanks go to a colleague. Pick somebody other than yourself.", "to");

    /// <summary>The receiver is nobody, or no longer here.</summary>
    public static Refusal ReceiverUnknown { get; } = new("THANKS_RECEIVER_UNKNOWN", "This colleague is not known here. Pick someone from the search.", "to");

    /// <summary>The practice is not one to be thanked for.</summary>
    public static Refusal PracticeUnknown { get; } = new("THANKS_PRACTICE_UNKNOWN", "Pick what you are thankful for from the list.", "practice");

    /// <summary>The text is empty or too long.</summary>
    public static Refusal TextInvalid { get; } = new("THANKS_TEXT_INVALID", $"Say thank you in 1 to {ThanksRules.MaxText} characters.", "text");

    /// <summary>There are no such thanks, or they are not one's own.</summary>
    public static Refusal Unknown { get; } = new("THANKS_UNKNOWN", "There are no such thanks.", "id");

    /// <summary>All of the week's were given.</summary>
    public static Refusal UsedUp(DateOnly renewsOn) => new(
        "THANKS_USED_UP",
        string.Create(CultureInfo.InvariantCulture, $"You gave all {ThanksRules.PerWeek} thanks of this week. From Monday, {renewsOn:d MMMM}, there are {ThanksRules.PerWeek} again."));
}
