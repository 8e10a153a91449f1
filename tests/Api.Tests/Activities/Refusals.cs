using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Activities;

/// <summary>What is refused of an activity: each with its code, a sentence, the field, and no trace in the ledger.</summary>
public sealed class Refusals(DevelopmentServer server)
{
    private static readonly string Long = new('x', 2_001);

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "ENTRY_ID_INVALID", "id", """{"id":""}""" },
        { "ENTRY_ID_INVALID", "id", """{"id":"two words"}""" },
        { "ENTRY_ID_INVALID", "id", $$"""{"id":"{{Long}}"}""" },
        { "UNKNOWN_KIND", "kind", """{"kind":"juggle"}""" },
        { "UNKNOWN_KIND", "kind", """{"kind":""}""" },
        { "DAY_IN_FUTURE", "day", """{"day":"+1"}""" },
        { "DAY_IN_FUTURE", "day", """{"day":"9999-12-31"}""" },
        { "DAY_TOO_OLD", "day", """{"day":"-91"}""" },
        { "DAY_TOO_OLD", "day", """{"day":"0001-01-01"}""" },
        { "COUNTERPART_MISSING", "counterparts", """{"counterparts":[]}""" },
        { "COUNTERPART_MISSING", "counterparts", """{"kind":"introduce"}""" },
        { "COUNTERPART_INVALID", "counterparts", """{"counterparts":[{}]}""" },
        { "COUNTERPART_INVALID", "counterparts", """{"counterparts":[{"personId":"colleague","name":"Carl"}]}""" },
        { "COUNTERPART_INVALID", "counterparts", """{"counterparts":[{"name":"   "}]}""" },
        { "COUNTERPART_INVALID", "counterparts", $$"""{"counterparts":[{"name":"{{Long}}"}]}""" },
        { "COUNTERPART_UNKNOWN", "counterparts", """{"counterparts":[{"personId":"0c6e2f0e-6f6f-4f6f-9f6f-6f6f6f6f6f6f"}]}""" },
        { "COUNTERPART_UNKNOWN", "counterparts", """{"counterparts":[{"personId":"carl"}]}""" },
        { "COUNTERPART_SELF", "counterparts", """{"counterparts":[{"personId":"me"}]}""" },
        { "COUNTERPART_REPEATED", "counterparts", """{"counterparts":[{"personId":"colleague"},{"personId":"colleague"}]}""" },
        { "COUNTERPART_REPEATED", "counterparts", """{"counterparts":[{"name":"Zoë"},{"name":" ZOË "}]}""" },
        { "TOO_MANY_COUNTERPARTS", "counterparts", $$"""{"counterparts":[{{string.Join(',', Enumerable.Range(0, 21).Select(index => $$"""{"name":"N{{index}}"}"""))}}]}""" },
        { "EVIDENCE_MISSING", "evidence", """{"kind":"publish"}""" },
        { "EVIDENCE_NOT_HTTPS", "evidence", """{"evidence":"http://example.org"}""" },
        { "EVIDENCE_NOT_HTTPS", "evidence", """{"evidence":"javascript:alert(1)"}""" },
        { "EVIDENCE_NOT_HTTPS", "evidence", """{"evidence":"https://user:secret@example.org/"}""" },
        { "NOTE_TOO_LONG", "note", $$"""{"note":"{{Long}}"}""" },
        { "TEXT_INVALID", "note", """{"note":"a\u0000b"}""" },
        { "TEXT_INVALID", "counterparts", """{"counterparts":[{"name":"a\u0000b"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_says_what_is_wrong_and_where(string code, string field, string change)
    {
        using var browser = await server.SignInAsync(Cast.Refused);

        var payload = await browser.TryLogAsync(await InputAsync(change));

        var refusal = payload.GetProperty("refusal");
        Assert.Equal((code, field), (refusal.GetProperty("code").GetString(), refusal.GetProperty("field").GetString()));
        Assert.EndsWith(".", refusal.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("entry").ValueKind);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("standing").ValueKind);
        var me = await browser.DataAsync("{ me { standing { ledgerLength ledgerHead } } }");
        Assert.Equal("""{"ledgerLength":0,"ledgerHead":null}""", me.GetProperty("me").GetProperty("standing").ToString());
    }

    [Theory]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"23.11.2026\"")]
    [InlineData("\"\"")]
    [InlineData("20261123")]
    public async Task A_day_that_is_none_is_a_bad_request(string day)
    {
        using var browser = await server.SignInAsync(Cast.Refused);

        var answer = await browser.SendAsync(
            "mutation ($input: LogActivityInput!) { logActivity(input: $input) { entry { id } } }", new { input = await InputAsync($$"""{"day":{{day}}}""") });

        Assert.True(answer.IsRefused, answer.Body.ToString());
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);
    }

    /// <summary>A good activity with some members in place of others.</summary>
    private async Task<Dictionary<string, object?>> InputAsync(string change)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["kind"] = "assist",
            ["day"] = Logging.Text(server.Today),
            ["counterparts"] = new[] { new { personId = await server.IdAsync(Cast.Colleague) } },
        };
        change = change.Replace("\"colleague\"", $"\"{await server.IdAsync(Cast.Colleague)}\"", StringComparison.Ordinal)
            .Replace("\"me\"", $"\"{await server.IdAsync(Cast.Refused)}\"", StringComparison.Ordinal)
            .Replace("\"+1\"", $"\"{Logging.Text(server.Today.AddDays(2))}\"", StringComparison.Ordinal)
            .Replace("\"-91\"", $"\"{Logging.Text(server.Today.AddDays(-91))}\"", StringComparison.Ordinal);
        foreach (var member in JsonDocument.Parse(change).RootElement.EnumerateObject())
        {
            input[member.Name] = member.Value;
        }

        return input;
    }
}
