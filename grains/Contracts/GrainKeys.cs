namespace Readiness.Contracts;

/// <summary>
/// Keys of grains. Each begins with a letter outside the hexadecimal digits and a dash, because the storage provider
/// takes a bare Guid or hexadecimal string apart and lets different keys meet.
/// </summary>
public static class GrainKeys
{
    /// <summary>The board of everyone.</summary>
    public const string OrganisationBoard = "board-organisation";

    private const string PersonPrefix = "u-";
    private const string TeamBoardPrefix = "board-team-";
    private const string TeamChallengesPrefix = "team-challenges-";
    private const string ContactsPrefix = "contacts-";
    private const string InboxPrefix = "inbox-";
    private const string MentorshipPrefix = "mentorship-";
    private const string ThanksPrefix = "thanks-";
    private const string PromotionPrefix = "promotion-";
    private const string ErasurePrefix = "erasure-";

    /// <summary>Key of a person's grain.</summary>
    public static string Person(Guid id) => PersonPrefix + id.ToString("N");

    /// <summary>Key of a team's board.</summary>
    public static string TeamBoard(Guid team) => TeamBoardPrefix + team.ToString("N");

    /// <summary>Key of a team's challenges.</summary>
    public static string TeamChallenges(Guid team) => TeamChallengesPrefix + team.ToString("N");

    /// <summary>Key of a person's contacts.</summary>
    public static string Contacts(Guid person) => ContactsPrefix + person.ToString("N");

    /// <summary>Key of a person's inbox.</summary>
    public static string Inbox(Guid person) => InboxPrefix + person.ToString("N");

    /// <summary>Key of a mentorship.</summary>
    public static string Mentorship(Guid id) => MentorshipPrefix + id.ToString("N");

    /// <summary>Key of the thanks that a person gives.</summary>
    public static string Thanks(Guid giver) => ThanksPrefix + giver.ToString("N");

    /// <summary>Key of a person's promotion cases.</summary>
    public static string Promotion(Guid person) => PromotionPrefix + person.ToString("N");

    /// <summary>Key of a person's erasure.</summary>
    public static string Erasure(Guid person) => ErasurePrefix + person.ToString("N");

    /// <summary>The person whose erasure has that key.</summary>
    public static Guid PersonOfErasure(string key) => Guid.ParseExact(key.AsSpan(ErasurePrefix.Length), "N");

    /// <summary>The person whose promotion cases have that key.</summary>
    public static Guid PersonOfPromotion(string key) => Guid.ParseExact(key.AsSpan(PromotionPrefix.Length), "N");

    /// <summary>The person whose grain has that key.</summary>
    public static Guid PersonOf(string key) => Guid.ParseExact(key.AsSpan(PersonPrefix.Length), "N");

    /// <summary>The team whose challenges have that key.</summary>
    public static Guid TeamOfChallenges(string key) => Guid.ParseExact(key.AsSpan(TeamChallengesPrefix.Length), "N");

    /// <summary>The person whose contacts have that key.</summary>
    public static Guid PersonOfContacts(string key) => Guid.ParseExact(key.AsSpan(ContactsPrefix.Length), "N");

    /// <summary>The person whose inbox has that key.</summary>
    public static Guid PersonOfInbox(string key) => Guid.ParseExact(key.AsSpan(InboxPrefix.Length), "N");

    /// <summary>The mentorship whose grain has that key.</summary>
    public static Guid MentorshipOf(string key) => Guid.ParseExact(key.AsSpan(MentorshipPrefix.Length), "N");

    /// <summary>The person whose thanks have that key.</summary>
    public static Guid PersonOfThanks(string key) => Guid.ParseExact(key.AsSpan(ThanksPrefix.Length), "N");

    /// <summary>The team whose board has that key; null for the board of everyone.</summary>
    public static Guid? TeamOf(string key) =>
        key.StartsWith(TeamBoardPrefix, StringComparison.Ordinal) ? Guid.ParseExact(key.AsSpan(TeamBoardPrefix.Length), "N") : null;
}
