namespace Readiness.Domain.Contacts;

/// <summary>What tells who a contact is.</summary>
/// <param name="Colleague">Key of the colleague; null for people outside.</param>
/// <param name="Profile">Key of their own page; null when there is none.</param>
/// <param name="Site">The site of their link, a profile or not.</param>
/// <param name="Shareable">Keys of their address and of a link that is no profile, the more certain first: others may have them too.</param>
/// <param name="Name">Their name where they are told of.</param>
/// <param name="WholeName">Their name as a contact, without case.</param>
/// <param name="Organisation">Where they work.</param>
internal sealed record ContactIdentity(
    string? Colleague, string? Profile, string? Site, IReadOnlyList<string> Shareable, ComparedName Name, string WholeName, string? Organisation)
{
    /// <summary>The site of their profile.</summary>
    public string? ProfileSite => Profile is null ? null : Site;

    /// <summary>Keys that one person alone has. Their page says more than a colleague's address, which others may use.</summary>
    public IReadOnlyList<string> Certain { get; } = [.. new[] { Profile, Colleague }.OfType<string>()];

    /// <summary>Of a contact, by the name it has where it is told of.</summary>
    public static ContactIdentity Of(Contact contact, string name)
    {
        var profile = contact.Link is { } link ? ProfileLink.Of(link) : null;
        var page = contact.Link is { } any ? LinkKey(any, profile) : null;
        var email = contact.Email is { } address ? EmailKey(address) : null;
        return new ContactIdentity(
            contact.Who.Person is null ? null : contact.Who.Key, profile is null ? null : page, profile?.Site ?? (contact.Link is { } other ? new Uri(other).Host : null),
            [.. new[] { email, profile is null ? page : null }.OfType<string>()], new ComparedName(name), contact.Who.Name.ToLowerInvariant(), contact.Organisation);
    }

    /// <summary>Two colleagues, and two profiles on one site, are two people, whatever else they share.</summary>
    public bool IsAnother(ContactIdentity other) =>
        (Colleague is not null && other.Colleague is not null && Colleague != other.Colleague) || HasOtherProfile(other);

    /// <summary>Whether each has a page of its own on one site.</summary>
    public bool HasOtherProfile(ContactIdentity other) =>
        Profile is not null && other.Profile is not null && Profile != other.Profile && Site == other.Site;

    /// <summary>What an address is found by.</summary>
    public static string EmailKey(string email) => "e:" + email.ToLowerInvariant();

    /// <summary>What a link is found by: a profile the same however it is written.</summary>
    public static string LinkKey(string link) => LinkKey(link, ProfileLink.Of(link));

    private static string LinkKey(string link, (string Site, string Person)? profile) =>
        profile is { } own ? $"f:{own.Site}/{own.Person}" : "l:" + link.TrimEnd('/').ToLowerInvariant();
}
