using System.Globalization;
using System.Net;
using System.Text;

namespace Readiness.Silo.Rights;

/// <summary>The page of an archive that says what its files are.</summary>
internal sealed class ArchiveIndex
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["person"] = "Who you are here",
        ["account"] = "Your account",
        ["account_login"] = "Single sign-on",
        ["account_passkey"] = "Your passkeys",
        ["access_token"] = "Your tokens, without their secrets",
        ["signin_session"] = "Where you are and were signed in",
        ["signin_link"] = "Links that were made for you to sign in",
        ["signin_attempt"] = "Wrong passwords that were tried for your address",
        ["person_role"] = "Your roles",
        ["ledger"] = "Your ledger: everything you logged, and what became of it",
        ["badge_holders"] = "Your badges",
        ["entry_counterpart"] = "Whom your entries name",
        ["leave_week"] = "Your weeks of leave",
        ["mentor_offer"] = "Your offer to mentor",
        ["mentor_place"] = "Requests for mentorship",
        ["mentorship_party"] = "Your mentorships, as lists have them",
        ["thanks"] = "Thanks you gave and received",
        ["open_case"] = "Your open promotion case",
        ["person_look"] = "Who looked at you, and at whom you looked",
        ["said-in-ledgers-of-others"] = "Reasons, comments and thanks you gave about entries of others",
        ["mentorship"] = "A mentorship, as you may see it",
        ["person-thanks"] = "Thanks you gave in recent weeks",
        ["promotion-case"] = "Promotion cases: yours, or what you wrote in somebody's",
        ["team-challenges"] = "Challenges you set",
        ["person-contacts"] = "Your contacts and your notes about them",
        ["person-inbox"] = "Your inbox and what you muted, or what you let somebody know",
        ["person-quests"] = "Your quests of the week",
    };

    private readonly List<(string Name, int Count)> _files = [];

    /// <summary>Adds a file.</summary>
    public void Add(string name, int count) => _files.Add((name, count));

    /// <summary>The page.</summary>
    public string Page()
    {
        var page = new StringBuilder(
            """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Everything about you</title>
            <style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 72ch; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }</style>
            <h1>Everything about you</h1>
            <p>This is what Readiness keeps about you. Each file is JSON: any text editor opens it. What other people wrote for their own eyes is not in it.</p>
            <ul>
            """);
        foreach (var (name, count) in _files.Where(file => file.Count > 0))
        {
            var href = WebUtility.HtmlEncode($"{name}.json");
            page.Append(CultureInfo.InvariantCulture, $"\n<li><a href=\"{href}\">{WebUtility.HtmlEncode(Titles.GetValueOrDefault(name.Split('/')[0], name))}</a>{(count > 1 ? $": {count}" : "")}</li>");
        }

        return page.Append("\n</ul>\n</html>\n").ToString();
    }
}
