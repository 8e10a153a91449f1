using System.Net;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Hardening;

/// <summary>What a server in Production says of a wrong document: what is wrong, never what there is or how it is made.</summary>
public sealed class ToldNothing(ProductionServer production, DevelopmentServer development)
{
    private const string Log = "mutation ($input: LogActivityInput!) { logActivity(input: $input) { refusal { code } } }";
    private const string Entry = "\"id\": \"0d2e7c60-0f3a-4d54-9f0b-3b7d7f6a0c11\", \"kind\": \"join-group\", \"day\": \"2026-01-02\"";

    /// <summary>Words that only the inside knows.</summary>
    private static readonly string[] Inside = ["did you mean", "System.", "GraphQL.", "GraphQLParser", "Readiness.", "Orleans", "Exception", "   at ", ".cs:", "Something went wrong", "ISchema", "Npgsql", "SQLite"];

    /// <summary>Names of the schema that are near what was sent; nobody is told them.</summary>
    private static readonly string[] Near = ["leaderboard", "ORGANISATION", "logActivity", "LogActivityInput", "displayName", "counterparts"];

    public static TheoryData<string, string?> Documents => new()
    {
        { "{ me { nam } }", null },
        { "{ mee { name } }", null },
        { "{ leaderboar { memberCount } }", null },
        { "mutation { logActivit { refusal { code } } }", null },
        { "subscription { leaderboardChange { memberCount } }", null },
        { "{ me { ... on Persn { name } } }", null },
        { "{ me { name { first } } }", null },
        { "{ me }", null },
        { "{ person(idd: \"a\") { name } }", null },
        { "{ people(serch: \"a\") { edges { node { name } } } }", null },
        { "{ me { name @skp(if: true) } }", null },
        { "{ me { name @skip(iff: true) } }", null },
        { "{ leaderboard(scope: ORGANISATIO, period: WEEK) { memberCount } }", null },
        { "{ leaderboard(scope: \"ORGANISATIO\", period: WEEK) { memberCount } }", null },
        { "{ leaderboard(scope: 3, period: WEEK) { memberCount } }", null },
        { "query ($v: Strin) { me { name } }", null },
        { "query ($v: LogActivityInpt!) { me { name } }", null },
        { "query ($v: String) { me { name } }", null },
        { "query { me { name } ...nowhere }", null },
        { "query A { me { name } } query A { me { name } }", null },
        { "query ($s: BoardScope!) { leaderboard(scope: $s, period: WEEK) { memberCount } }", "{ \"s\": \"ORGANISATIO\" }" },
        { "query ($s: BoardScope!) { leaderboard(scope: $s, period: WEEK) { memberCount } }", "{ \"s\": 7 }" },
        { "query ($s: BoardScope!) { leaderboard(scope: $s, period: WEEK) { memberCount } }", "{ \"s\": null }" },
        { "query ($s: BoardScope!) { leaderboard(scope: $s, period: WEEK) { memberCount } }", "{ \"s\": { \"a\": [1] } }" },
        { "query ($n: Int) { people(search: \"a\", first: $n) { edges { node { name } } } }", "{ \"n\": \"ten\" }" },
        { "query ($n: Int) { people(search: \"a\", first: $n) { edges { node { name } } } }", "{ \"n\": 99999999999999999999 }" },
        { "query ($n: Int) { people(search: \"a\", first: $n) { edges { node { name } } } }", "{ \"n\": 1.5 }" },
        { "query ($i: ID!) { person(id: $i) { name } }", "{ \"i\": { \"a\": 1 } }" },
        { Log, "{ \"input\": { " + Entry + ", \"counterpart\": [] } }" },
        { Log, "{ \"input\": { \"kind\": 5 } }" },
        { Log, "{ \"input\": { " + Entry.Replace("2026-01-02", "the second", StringComparison.Ordinal) + " } }" },
        { Log, "{ \"input\": [1, 2] }" },
        { Log, "{ }" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Of_a_wrong_document(string document, string? variables)
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        var answer = await program.SendAsync(document, variables is null ? null : System.Text.Json.JsonDocument.Parse(variables).RootElement);

        Assert.NotEmpty(answer.Messages);
        Assert.All(answer.Messages, message =>
        {
            Assert.All(Inside, word => Assert.DoesNotContain(word, message, StringComparison.OrdinalIgnoreCase));
            Assert.All(Near.Where(name => !(document + variables).Contains(name, StringComparison.Ordinal)), name => Assert.DoesNotContain(name, message, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ me { name } __schema { types { name } } }")]
    [InlineData("query { ...more } fragment more on Query { __schema { types { name } } }")]
    public async Task Of_its_schema(string document)
    {
        using var program = await production.WithTokenAsync(Cast.Program);
        using var browser = await development.SignInAsync(Cast.Peer);
        for (var often = 0; often < 2; often++)
        {
            var answer = await program.SendAsync(document);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("NO_INTROSPECTION", answer.Codes.First());
            Assert.True(answer.IsRefused);
        }

        Assert.Empty((await browser.SendAsync(document)).Codes);
    }

    [Theory]
    [InlineData("{ __type(name: \"Person\") { name fields { name } } }")]
    [InlineData("query { ... on Query { __type(name: \"Query\") { name } } }")]
    [InlineData("query ($name: String = \"LogActivityInput\") { __type(name: $name) { inputFields { name } } }")]
    public async Task Of_a_type_by_its_name_which_is_as_if_there_were_none(string document)
    {
        using var program = await production.WithTokenAsync(Cast.Program);
        using var browser = await development.SignInAsync(Cast.Peer);
        for (var often = 0; often < 3; often++)
        {
            Assert.Equal("null", (await program.DataAsync(document)).GetProperty("__type").GetRawText());
        }

        Assert.NotEqual("null", (await browser.DataAsync(document)).GetProperty("__type").GetRawText());
    }

    [Fact]
    public async Task But_the_type_of_what_it_answers_which_clients_ask_for()
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        Assert.Equal("Query", (await program.DataAsync("{ __typename me { __typename } }")).GetProperty("__typename").GetString());
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task By_methods_that_nothing_uses(string method)
    {
        using var nobody = production.Nobody();
        foreach (var path in new[] { "/graphql", "/", "/account/me", "/contacts/import" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await nobody.Http.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, $"{path}: {answer.StatusCode}");
            Assert.DoesNotContain(method, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
