using System.Globalization;
using Readiness.Api.Tests.Permissions;

namespace Readiness.Api.Tests.Servers;

/// <summary>
/// The organisation the tests work with: a team for each subject, so that tests that run at once do not meet, and spare
/// people for tests that need somebody without a history.
/// </summary>
public static class Cast
{
    public const string Top = "Ines Ortega";
    public const string Manager = "Mats Lindqvist";
    public const string Report = "Pia Novak";
    public const string Peer = "Quentin Adler";
    public const string Leaver = "Lea Vermeer";
    public const string Hidden = "Harriet Umbra";
    public const string Disguised = "Paula Stillwater";
    public const string Pseudonym = "Night Owl";
    public const string Program = "Robin Script";
    public const string Watcher = "Wanda Hale";
    public const string Refused = "Rita Nolan";
    public const string Colleague = "Carl Jensen";

    /// <summary>20 points a letter; two on one day would be over the cap.</summary>
    private const string Event = "attend-event";
    private const string Group = "join-group";
    private const string Resource = "share-resource";
    private const int Spares = 160;

    /// <summary>Who stands how to the person on whom rights are tried.</summary>
    internal static IReadOnlyDictionary<Viewer, string> Watched { get; } = new Dictionary<Viewer, string>
    {
        [Viewer.Self] = "Walda Own",
        [Viewer.Peer] = "Petra Beside",
        [Viewer.Counterpart] = "Conrad Named",
        [Viewer.Mentor] = "Mira Guide",
        [Viewer.Manager] = "Walter Boss",
        [Viewer.ManagersManager] = "Wilma Above",
        [Viewer.FormerManager] = "Wanja Before",
        [Viewer.Admin] = "Adam Rights",
    };

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<CastMember> Members { get; } =
    [
        new(Top, "Leads", ""),
        new(Program, "Leads", Top),
        new(Watcher, "Leads", Top, "named"),
        new(Refused, "Leads", Top),
        new(Colleague, "Leads", Top),
        new(Manager, "Reporting", Top),
        new(Report, "Reporting", Manager, LastWeek: Event),
        new(Peer, "Reporting", Manager),
        new(Leaver, "Reporting", Manager),
        new("Ada Board", "Ranks", Top, "named", LastWeek: $"{Event} {Event}", WeekBefore: Event),
        new("Ben Board", "Ranks", Top, "named", LastWeek: $"{Event} {Group}"),
        new("Cleo Board", "Ranks", Top, "named", LastWeek: $"{Event} {Group}"),
        new("Dan Board", "Ranks", Top, "named", LastWeek: Event, WeekBefore: $"{Event} {Event}"),
        new(Hidden, "Ranks", Top, LastWeek: $"{Event} {Group} {Resource}"),
        new(Disguised, "Ranks", Top, "pseudonym", Pseudonym, LastWeek: $"{Event} {Resource}"),
        .. Enumerable.Range(0, 21).Select(index => new CastMember($"Page {(char)('A' + index)}", "Pages", Top, "named", LastWeek: Resource)),
        new("Kim Lee", "Pages", Top, "named", LastWeek: Resource) { Email = "kim.one@example.org" },
        new("Kim Lee", "Pages", Top, "named", LastWeek: Resource) { Email = "kim.two@example.org" },
        .. Enumerable.Range(1, 4).Select(index => new CastMember($"Live {(char)('A' + index - 1)}", "Live", Top, "named")),
        new("Wilma Above", "Heads", Top),
        new("Wanja Before", "Heads", "Wilma Above"),
        new("Walter Boss", "Heads", "Wilma Above"),
        new("Walda Own", "Watched", "Wanja Before", LastWeek: Event),
        new("Petra Beside", "Watched", "Walter Boss"),
        new("Conrad Named", "Watched", "Walter Boss"),
        new("Mira Guide", "Heads", Top),
        new("Adam Rights", "Heads", Top),
        .. Enumerable.Range(1, Spares).Select(index => new CastMember(Spare(index), "Spares", Top)),
    ];

    /// <summary>The name of a spare person, from 1; a test takes its own by <see cref="ServerUnderTest.Spare"/>, which gives none twice.</summary>
    public static string Spare(int number) =>
        number <= Spares ? string.Create(CultureInfo.InvariantCulture, $"Spare Person {number:00}") : throw new InvalidOperationException($"There are only {Spares} spare people.");

    /// <summary>The e-mail address of somebody whose name is their own.</summary>
    public static string Email(string name) => $"{name.ToLowerInvariant().Replace(' ', '.')}@example.org";

    /// <summary>Monday of the week before the one of a day.</summary>
    public static DateOnly LastMonday(DateOnly today) => today.AddDays(-7 - (((int)today.DayOfWeek + 6) % 7));

    /// <summary>Writes the files that the import reads.</summary>
    public static void WriteTo(string folder, DateOnly today)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "people.csv"),
        [
            "email,name,title,level,target_level,team,manager_email,boards,pseudonym",
            .. Members.Select(one => $"{one.Email ?? Email(one.Name)},{one.Name},Engineer,Professional,Senior,{one.Team},{(one.Manager.Length == 0 ? "" : Email(one.Manager))},{one.Boards},{one.Pseudonym}"),
        ]);
        var monday = LastMonday(today);
        File.WriteAllLines(Path.Combine(folder, "entries.csv"),
        [
            "id,person_email,kind,day,counterparts,confirmed_by,evidence,note",
            .. Members.SelectMany(one => Rows(one, one.WeekBefore, monday.AddDays(-7)).Concat(Rows(one, one.LastWeek, monday))),
        ]);
    }

    private static IEnumerable<string> Rows(CastMember one, string kinds, DateOnly monday) =>
        kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((kind, day) =>
            string.Create(CultureInfo.InvariantCulture, $"{one.Email ?? Email(one.Name)}-{monday.AddDays(day):yyyy-MM-dd},{one.Email ?? Email(one.Name)},{kind},{monday.AddDays(day):yyyy-MM-dd},,,,"));
}
