using System.Globalization;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;
using Readiness.Grains.Imports;

namespace Readiness.Grains.Demo;

/// <summary>
/// Invents the thanks that people gave each other in the weeks before the running one, of which everybody still has all
/// to give, and the entries that came of them.
/// </summary>
internal sealed class DemoGratitude(Random chance, DateOnly today, ThankedPractices practices)
{
    private const int Weeks = 4;
    private const double FromOwnTeam = 0.7;
    private const double Confirmed = 0.5;
    private readonly List<DemoThanks> _thanks = [];

    public IReadOnlyList<DemoThanks> Thanks => _thanks;

    /// <summary>In some of the weeks somebody of a team is thanked, mostly by somebody of the same.</summary>
    public void Thank(IReadOnlyList<PersonRecord> team, IReadOnlyList<PersonRecord> all)
    {
        var running = IsoWeek.Of(today);
        for (var week = running.Index - Weeks; week < running.Index; week++)
        {
            for (var times = chance.Next(1, 4); times > 0; times--)
            {
                var receiver = chance.Pick(team);
                var giver = chance.Pick(chance.Chance(FromOwnTeam) ? team : all);
                var day = new IsoWeek(week).Monday.AddDays(chance.Next(5));
                var id = chance.Id();
                var (practice, texts) = chance.Pick(DemoWords.Thanks);
                if (giver != receiver && GivenIn(week, giver) < ThanksRules.PerWeek)
                {
                    _thanks.Add(new DemoThanks(id, giver.Email, receiver.Email, practice, chance.Pick(texts), day));
                }
            }
        }
    }

    /// <summary>What thanks added to either ledger. Of what the givers did, half is confirmed.</summary>
    public IEnumerable<(DateOnly Day, EntryRecord Entry)> Entries()
    {
        foreach (var thanks in _thanks)
        {
            // Only who they are has to differ: rows name people by their addresses.
            var decided = new Thanks(thanks.Id, default, new PersonId(thanks.Id), thanks.Practice, thanks.Text, new Moment(default, thanks.Day));
            yield return (thanks.Day, Row(ThanksEntries.Received(decided, practices), thanks.Receiver, thanks.Giver, confirmed: true));
            yield return (thanks.Day, Row(ThanksEntries.Given(decided), thanks.Giver, thanks.Receiver, chance.Chance(Confirmed)));
        }
    }

    private int GivenIn(int week, PersonRecord giver) => _thanks.Count(thanks => thanks.Giver == giver.Email && IsoWeek.Of(thanks.Day).Index == week);

    private static EntryRecord Row(ThanksEntry entry, string owner, string with, bool confirmed) => new(
        0, entry.EntryId, owner, entry.Kind, entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), with, confirmed ? with : "", "", entry.Note ?? "");
}
