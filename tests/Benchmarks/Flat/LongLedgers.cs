using System.Globalization;
using System.Text;

namespace Readiness.Benchmarks.Flat;

/// <summary>Files for the import: one person with a ledger of 100,000 entries, and others with 100 each.</summary>
internal static class LongLedgers
{
    public const int Long = 100_000;
    public const int Short = 100;
    private const int Days = 720;
    private static readonly string[] Kinds = ["meet-someone", "follow-up", "offer-help", "stay-in-touch", "express-gratitude", "assist", "guide"];

    public static void Write(string folder, int shortOnes)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(
            Path.Combine(folder, "people.csv"),
            Enumerable.Range(0, shortOnes + 1)
                .Select(n => $"{Email(n)},Person {n},Engineer,Professional,Senior,Team,,named,")
                .Prepend("email,name,title,level,target_level,team,manager_email,boards,pseudonym"));
        File.WriteAllLines(Path.Combine(folder, "leave.csv"), ["person_email,week"]);
        using var entries = new StreamWriter(Path.Combine(folder, "entries.csv"), append: false, new UTF8Encoding(false));
        entries.WriteLine("id,person_email,kind,day,counterparts,confirmed_by,evidence,note");
        for (var person = 0; person <= shortOnes; person++)
        {
            Write(entries, person, person == 0 ? Long : Short);
        }
    }

    public static string Email(int person) => string.Create(CultureInfo.InvariantCulture, $"l{person:000}@example.org");

    private static void Write(StreamWriter entries, int person, int count)
    {
        var chance = new Random(person);
        var first = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-Days);
        for (var i = 0; i < count; i++)
        {
            var day = first.AddDays((int)((long)i * Days / count));
            var kind = Kinds[chance.Next(Kinds.Length)];
            entries.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{person}-{i},{Email(person)},{kind},{day:yyyy-MM-dd},Someone Outside {chance.Next(400)},,,Coffee and a plan"));
        }
    }
}
