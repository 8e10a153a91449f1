using System.Globalization;

namespace Readiness.Support;

/// <summary>
/// A small made-up organisation with clean entries only, in the form the import reads. The same arguments give the
/// same organisation.
/// </summary>
public sealed class Organisation
{
    private const int TeamSize = 8;

    private static readonly string[] Kinds = ["attend-event", "share-resource", "join-group"];
    private static readonly string[] KindsWithPerson =
        ["meet-someone", "follow-up", "stay-in-touch", "assist", "mentor-session", "act-on-feedback", "guide"];

    private static readonly string[] KindsWithEvidence = ["publish", "join-discussion"];
    private static readonly string[] Notes = ["", "Coffee, then the review", "Said \"thanks\" twice", "naïve café – 測試"];

    private readonly Random _chance;

    /// <param name="people">How many people; every eighth leads a team.</param>
    /// <param name="entries">How many entries, spread over them and over the days.</param>
    /// <param name="until">The last day with entries.</param>
    /// <param name="days">Over how many days the entries are spread.</param>
    /// <param name="seed">Another seed gives another organisation.</param>
    public Organisation(int people, int entries, DateOnly until, int days = 60, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        _chance = new Random(seed);
        People = [.. Enumerable.Range(0, people).Select(Person)];
        Entries = [.. Enumerable.Range(0, entries).Select(n => Entry(n, until.AddDays(1 - days + (int)((long)n * days / entries))))];
    }

    /// <summary>Everyone; the first is at the top.</summary>
    public IReadOnlyList<OrganisationPerson> People { get; }

    /// <summary>All entries, oldest day first.</summary>
    public IReadOnlyList<OrganisationEntry> Entries { get; }

    /// <summary>Writes people.csv, entries.csv and leave.csv.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        Csv.Write(
            Path.Combine(folder, "people.csv"),
            ["email", "name", "title", "level", "target_level", "team", "manager_email", "boards", "pseudonym"],
            People.Select(p => new[]
            {
                p.Email, p.Name, "Engineer", "Professional", "Senior", p.Team, p.ManagerEmail, p.Boards, p.Pseudonym,
            }));
        Csv.Write(
            Path.Combine(folder, "entries.csv"),
            ["id", "person_email", "kind", "day", "counterparts", "confirmed_by", "evidence", "note"],
            Entries.Select(e => new[]
            {
                e.Id.ToString(), e.PersonEmail, e.Kind, e.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                string.Join("; ", e.Counterparts), e.ConfirmedBy, e.Evidence, e.Note,
            }));
        Csv.Write(Path.Combine(folder, "leave.csv"), ["person_email", "week"], []);
    }

    private static string Email(int person) => string.Create(CultureInfo.InvariantCulture, $"t{person:00000}@example.org");

    private OrganisationPerson Person(int index)
    {
        var lead = index / TeamSize * TeamSize;
        var manager = index == 0 ? "" : Email(index == lead ? 0 : lead);
        var boards = _chance.Next(10) switch { 0 => "hidden", 1 => "pseudonym", _ => "named" };
        return new OrganisationPerson(
            Email(index), $"Person {index}", $"Team {index / TeamSize}", manager, boards, boards == "pseudonym" ? $"Walker {index}" : "");
    }

    private OrganisationEntry Entry(int index, DateOnly day)
    {
        var owner = _chance.Next(People.Count);
        var needs = _chance.Next(4);
        var kind = Pick(needs switch { 0 => Kinds, 1 => KindsWithEvidence, _ => KindsWithPerson });
        var colleague = People[(owner + 1 + _chance.Next(People.Count - 1)) % People.Count].Email;
        var counterpart = _chance.Next(4) == 0 ? $"Someone Outside {_chance.Next(20)}" : colleague;
        var confirmed = needs > 1 && counterpart == colleague && _chance.Next(2) == 0;
        return new OrganisationEntry(
            Id(),
            People[owner].Email,
            kind,
            day,
            needs > 1 ? [counterpart] : [],
            confirmed ? colleague : "",
            needs == 1 ? $"https://example.org/e/{index}" : "",
            Pick(Notes));
    }

    private string Pick(string[] choices) => choices[_chance.Next(choices.Length)];

    private Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _chance.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes);
    }
}
