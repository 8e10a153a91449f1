using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Readiness.Domain.Activities;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;
using Readiness.Grains.Calendars;
using Xunit;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>A week of thanks begins on Monday of the organisation, whatever its clocks do.</summary>
public sealed class WeeksOfTheCalendar
{
    private static readonly PersonId Ana = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly PersonId Ben = new(new Guid(2, 0, 0, new byte[8]));

    [Theory]
    [InlineData("Europe/Zurich", "2026-03-29T21:59:59Z", 0)] // Sunday of 23 hours, one second before it ends
    [InlineData("Europe/Zurich", "2026-03-29T22:00:00Z", 5)]
    [InlineData("Europe/Zurich", "2026-10-25T22:59:59Z", 0)] // Sunday of 25 hours
    [InlineData("Europe/Zurich", "2026-10-25T23:00:00Z", 5)]
    [InlineData("Pacific/Auckland", "2026-12-27T10:59:59Z", 0)] // before week 53
    [InlineData("Pacific/Auckland", "2026-12-27T11:00:00Z", 5)]
    [InlineData("America/Los_Angeles", "2027-01-04T07:59:59Z", 0)] // still week 53 of the year before
    [InlineData("America/Los_Angeles", "2027-01-04T08:00:00Z", 5)]
    public void There_are_all_again_from_midnight_on(string zone, string instant, int left)
    {
        var at = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var calendar = OrganisationCalendar.For(new FakeTimeProvider(at), zone)!;
        var practices = new ThankedPractices(RulesetOne.Instance);
        var given = new List<Thanks>();
        for (var number = 1; number <= ThanksRules.PerWeek; number++)
        {
            var draft = new ThanksDraft($"{number:D8}-0000-4000-8000-000000000000", Ana, Ben, 9, "Thank you");
            given.Add(ThanksRules.Give(given, null, draft, receiverIsHere: true, practices, calendar.At(at.AddHours(-24 * (number == 1 ? 6 : 1)))).Thanks!);
        }

        Assert.Equal(left, ThanksRules.Allowance(given, calendar.Now().Today).Left);
    }
}
