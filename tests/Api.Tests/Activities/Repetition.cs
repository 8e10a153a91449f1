using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Activities;

/// <summary>Sending an activity again is safe.</summary>
public sealed class Repetition(DevelopmentServer server)
{
    [Fact]
    public async Task The_same_id_and_content_gets_the_first_answer()
    {
        using var browser = await server.SignInSpareAsync();
        var input = Input("r-1", "share-resource");

        var first = await browser.TryLogAsync(input);
        var second = await browser.TryLogAsync(input);

        Assert.Equal(first.ToString(), second.ToString());
        Assert.Equal(1, second.GetProperty("standing").GetProperty("ledgerLength").GetInt32());
    }

    [Fact]
    public async Task Ten_at_once_are_one()
    {
        using var browser = await server.SignInSpareAsync();
        var input = Input("r-2", "share-resource");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => browser.TryLogAsync(input)));

        Assert.Single(answers.Select(answer => answer.ToString()).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, answers[0].GetProperty("standing").GetProperty("ledgerLength").GetInt32());
    }

    [Fact]
    public async Task The_same_id_with_other_content_is_refused()
    {
        using var browser = await server.SignInSpareAsync();
        await browser.TryLogAsync(Input("r-3", "share-resource"));

        var refusal = (await browser.TryLogAsync(Input("r-3", "join-group"))).GetProperty("refusal");

        Assert.Equal(("ENTRY_CHANGED", "id"), (refusal.GetProperty("code").GetString(), refusal.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Two_people_may_choose_the_same_id()
    {
        using var one = await server.SignInSpareAsync();
        using var other = await server.SignInSpareAsync();

        await one.LogAsync("share-resource", server.Today, id: "r-4");
        await other.LogAsync("join-group", server.Today, id: "r-4");
    }

    private Dictionary<string, object?> Input(string id, string kind) => new(StringComparer.Ordinal) { ["id"] = id, ["kind"] = kind, ["day"] = Logging.Text(server.Today) };
}
