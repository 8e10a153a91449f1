namespace Readiness.Domain.Contacts;

/// <summary>
/// A page that is one person's own on a site where everybody has at most one: it says who somebody is, whatever their name.
/// All other links, such as a company's page, may be shared.
/// </summary>
public static class ProfileLink
{
    /// <summary>The sites, without what stands before for a language or country, and the folder in which people are.</summary>
    private static readonly (string Site, string Folder)[] Sites = [("linkedin.com", "in"), ("xing.com", "profile")];

    /// <summary>The site and the person on it, the same however the link is written; null when it is no such page.</summary>
    public static (string Site, string Person)? Of(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var parsed))
        {
            return null;
        }

        foreach (var (site, folder) in Sites)
        {
            var isThere = parsed.Host == site || parsed.Host.EndsWith($".{site}", StringComparison.Ordinal);
            if (isThere && parsed.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, var person, ..]
                && first.Equals(folder, StringComparison.OrdinalIgnoreCase))
            {
                return (site, person.ToLowerInvariant());
            }
        }

        return null;
    }
}
