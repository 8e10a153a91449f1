using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Readiness;

/// <summary>Trend, forecast and what-if.</summary>
public sealed class Outlook(DevelopmentServer server)
{
    private const string Ahead =
        "{ me { readiness(level: \"senior\") { forecast { runs basisWeeks horizonWeeks half mostly summary weeks { weekEnd low middle high ready } } } } }";

    private const string Imagine =
        """
        query ($entries: [WhatIfEntryInput!]!) { me { standing { ledgerLength } readiness(level: "senior") { confirmed whatIf(entries: $entries) {
          on confirmed claimed band confirmedBefore claimedBefore refusal { code message field }
        } } } }
        """;

    [Fact]
    public async Task The_trend_has_a_point_for_every_week_since_the_first_entry()
    {
        using var person = await server.SignInAsync("Ada Board");

        var trend = (await person.DataAsync("{ me { readiness { trend(weeks: 4) { weekEnd confirmed claimed } } } }"))
            .GetProperty("me").GetProperty("readiness").GetProperty("trend").EnumerateArray()
            .Select(point => DateOnly.Parse(point.GetProperty("weekEnd").GetString()!, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.NotEmpty(trend);
        Assert.All(trend, day => Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek));
        Assert.True(trend[^1] < server.Today || server.Today.DayOfWeek == DayOfWeek.Sunday);
        Assert.Equal(trend.Order(), trend);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(521)]
    public async Task A_trend_of_no_week_or_too_many_is_a_bad_request(int weeks)
    {
        using var person = await server.SignInAsync(Cast.Report);

        var answer = await person.SendAsync("query ($weeks: Int!) { me { readiness { trend(weeks: $weeks) { claimed } } } }", new { weeks });

        Assert.Equal(["BAD_ARGUMENT"], answer.Codes);
    }

    [Fact]
    public async Task Somebody_who_does_nothing_is_told_that_it_does_not_happen_at_this_pace()
    {
        using var person = await server.SignInAsync(server.Spare());

        var forecast = (await person.DataAsync(Ahead)).GetProperty("me").GetProperty("readiness").GetProperty("forecast");

        Assert.Equal(JsonValueKind.Null, forecast.GetProperty("half").ValueKind);
        Assert.Equal(JsonValueKind.Null, forecast.GetProperty("mostly").ValueKind);
        Assert.StartsWith("Not at this pace", forecast.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal(1000, forecast.GetProperty("runs").GetInt32());
        Assert.Equal(52, forecast.GetProperty("weeks").GetArrayLength());
    }

    [Fact]
    public async Task A_forecast_is_the_same_each_time_it_is_asked_for()
    {
        using var person = await server.SignInAsync(Cast.Report);

        Assert.Equal((await person.DataAsync(Ahead)).ToString(), (await person.DataAsync(Ahead)).ToString());
    }

    [Fact]
    public async Task Imagined_entries_move_the_scores_and_leave_the_ledger_alone()
    {
        using var person = await server.SignInAsync(server.Spare());
        var entries = new[] { new { kind = "mentor-session", day = server.Today.AddDays(7), confirmed = true, count = 1 } };

        var me = (await person.DataAsync(Imagine, new { entries })).GetProperty("me");

        var whatIf = me.GetProperty("readiness").GetProperty("whatIf");
        Assert.Equal(entries[0].day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), whatIf.GetProperty("on").GetString());
        Assert.True(whatIf.GetProperty("confirmed").GetDouble() > 0);
        Assert.Equal(0, whatIf.GetProperty("confirmedBefore").GetDouble());
        Assert.Equal(0, me.GetProperty("readiness").GetProperty("confirmed").GetDouble());
        Assert.Equal(0, me.GetProperty("standing").GetProperty("ledgerLength").GetInt32());
    }

    [Fact]
    public async Task Imagining_a_kind_that_is_none_is_refused_and_says_which()
    {
        using var person = await server.SignInAsync(Cast.Report);

        var whatIf = (await person.DataAsync(Imagine, new { entries = new[] { new { kind = "assist", count = 1 }, new { kind = "levitate", count = 1 } } }))
            .GetProperty("me").GetProperty("readiness").GetProperty("whatIf");

        Assert.Equal("UNKNOWN_KIND", whatIf.GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal("entries[1].kind", whatIf.GetProperty("refusal").GetProperty("field").GetString());
        Assert.Equal(JsonValueKind.Null, whatIf.GetProperty("confirmed").ValueKind);
    }
}
