using System.Net;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Schema;

/// <summary>What is told of a document that is wrong.</summary>
public sealed class Errors(DevelopmentServer development, ProductionServer production)
{
    private const int Most = 10;

    [Fact]
    public async Task At_most_ten_are_answered()
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        var answer = await program.SendAsync($"{{ me {{ {string.Join(' ', Enumerable.Range(0, 40).Select(index => $"wrong{index}"))} }} }}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Most, answer.Codes.Length);
        Assert.All(answer.Messages, message => Assert.Contains("wrong", message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ me { nam } }")]
    [InlineData("{ mee { name } }")]
    [InlineData("{ me { ... on Persn { name } } }")]
    [InlineData("{ person(idd: 1) { name } }")]
    [InlineData("{ leaderboard(scope: ORGANISATIO) { memberCount } }")]
    [InlineData("query ($v: Strin) { me { name } }")]
    public async Task Production_guesses_at_nothing_that_was_meant(string document)
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        var answer = await program.SendAsync(document);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer.Messages);
        Assert.All(answer.Messages, message => Assert.DoesNotContain("did you mean", message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Development_guesses()
    {
        using var browser = await development.SignInAsync(Cast.Peer);

        Assert.Contains("Did you mean", Assert.Single((await browser.SendAsync("{ me { nam } }")).Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_document_is_told_with_its_place()
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        var answer = await program.SendAsync("{\n  me {\n    nope\n  }\n}");

        var place = answer.Body!.Value.GetProperty("errors")[0].GetProperty("locations")[0];
        Assert.Equal((3, 5), (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task A_document_that_does_not_parse_is_told_where_it_stops_to_make_sense()
    {
        using var program = await production.WithTokenAsync(Cast.Program);

        var answer = await program.SendAsync("{ me { name }");

        Assert.Equal(["SYNTAX_ERROR"], answer.Codes);
        Assert.Contains("(1:14)", Assert.Single(answer.Messages), StringComparison.Ordinal);
    }
}
