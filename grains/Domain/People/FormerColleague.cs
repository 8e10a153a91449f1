namespace Readiness.Domain.People;

/// <summary>How somebody is named who is known here no more.</summary>
public static class FormerColleague
{
    /// <summary>In place of the name.</summary>
    public const string Name = "A former colleague";

    /// <summary>In place of what they wrote, where something has to stand.</summary>
    public const string Words = "What a former colleague wrote here went with their account.";
}
