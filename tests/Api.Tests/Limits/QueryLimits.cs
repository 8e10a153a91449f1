using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Limits;

/// <summary>What the documents of one caller may cost.</summary>
public sealed class QueryLimits(LimitedServer server) : IClassFixture<LimitedServer>
{
    private const string Cheap = "{ me { name } }";
    private const string Dear = "{ people(search: \"a\", first: 20) { edges { node { name } } } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_budget_that_is_used_up_is_answered_429_until_it_has_filled_again()
    {
        using var program = await server.WithTokenAsync(server.Spare());
        var (_, refused) = await UseUpAsync(program, Dear);
        using var held = refused;
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var answer = await Session.ReadAsync(refused);
        Assert.Equal(["TOO_MANY_REQUESTS"], answer.Codes);
        var extensions = answer.Body!.Value.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(refused.Headers.RetryAfter.Delta.Value.TotalSeconds, extensions.GetProperty("retryAfter").GetInt32());

        using var other = await server.WithTokenAsync(server.Spare());
        Assert.Equal(HttpStatusCode.OK, (await other.SendAsync(Cheap)).Status);
        await Eventually.TrueAsync(async () => (await program.SendAsync(Dear)).Status == HttpStatusCode.OK, Patience, () => "the budget to fill again");
    }

    [Fact]
    public async Task A_dear_document_uses_it_up_sooner_than_a_cheap_one()
    {
        using var cheap = await server.WithTokenAsync(server.Spare());
        using var dear = await server.WithTokenAsync(server.Spare());
        var (oftenCheap, one) = await UseUpAsync(cheap, Cheap);
        var (oftenDear, other) = await UseUpAsync(dear, Dear);
        one.Dispose();
        other.Dispose();

        Assert.True(oftenCheap > 5 * oftenDear, $"{oftenCheap} cheap ones and {oftenDear} dear ones");
    }

    [Fact]
    public async Task Documents_that_are_wrong_use_it_up_as_well()
    {
        using var program = await server.WithTokenAsync(server.Spare());
        var (often, refused) = await UseUpAsync(program, "{ me { nope } }", HttpStatusCode.BadRequest);
        refused.Dispose();

        Assert.InRange(often, 2, LimitedServer.QueryCost / 50 + 20);
    }

    [Fact]
    public async Task A_stream_that_is_too_dear_says_so_and_ends()
    {
        using var program = await server.WithTokenAsync(server.Spare());
        (await UseUpAsync(program, Dear)).Refused.Dispose();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { leaderboardChanged(scope: ORGANISATION, period: WEEK) { memberCount top { points } } }" }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        program.Http.DefaultRequestHeaders.Accept.Clear();
        using var answer = await program.Http.SendAsync(request);

        Assert.Contains("TOO_MANY_REQUESTS", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int Often, HttpResponseMessage Refused)> UseUpAsync(Session program, string query, HttpStatusCode expected = HttpStatusCode.OK)
    {
        for (var often = 0; often < 10_000; often++)
        {
            var answer = await program.Http.PostAsJsonAsync("/graphql", new { query });
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return (often, answer);
            }

            Assert.Equal(expected, answer.StatusCode);
            answer.Dispose();
        }

        throw new InvalidOperationException("It was never too much.");
    }
}
