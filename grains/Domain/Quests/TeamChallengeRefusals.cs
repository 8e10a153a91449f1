namespace Readiness.Domain.Quests;

/// <summary>Why a command about a team's challenges can be refused.</summary>
public static class TeamChallengeRefusals
{
    /// <summary>Whoever asks leads nobody of the team, or there is no such team.</summary>
    public static Refusal TeamNotLed { get; } = new("TEAM_NOT_LED", "A challenge is set by somebody who leads people of the team.", "team");

    /// <summary>The id is empty, too long or has blanks.</summary>
    public static Refusal IdInvalid { get; } = new("CHALLENGE_ID_INVALID", "A challenge's id has 1 to 100 visible characters and no spaces.", "id");

    /// <summary>The same id was used before with other content.</summary>
    public static Refusal Changed { get; } = new("CHALLENGE_CHANGED", "This id was already used for another challenge. Set it again under a new id.", "id");

    /// <summary>The title is too short, too long or no text.</summary>
    public static Refusal TitleInvalid { get; } = new("CHALLENGE_TITLE_INVALID", $"Give it a title of {TeamChallengeRules.MinTitle} to {TeamChallengeRules.MaxTitle} characters on one line.", "title");

    /// <summary>The target is out of range.</summary>
    public static Refusal TargetInvalid { get; } = new("CHALLENGE_TARGET_INVALID", "The target is between 1 and 1,000,000 points.", "target");

    /// <summary>The period has no end.</summary>
    public static Refusal PeriodInvalid { get; } = new("CHALLENGE_PERIOD_INVALID", "A challenge runs for a week, a month or a quarter.", "period");

    /// <summary>The team has enough challenges.</summary>
    public static Refusal TooMany { get; } = new("TOO_MANY_CHALLENGES", $"{TeamChallengeRules.MostRunning} challenges run already. End one of them first, or wait until it is over.");

    /// <summary>The team has no such challenge.</summary>
    public static Refusal Unknown { get; } = new("CHALLENGE_UNKNOWN", "This team has no such challenge.", "id");
}
