using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Recognition;

/// <summary>What a browser asks about thanks.</summary>
internal static class ThanksSession
{
    private const string Thanks = "id text hidden hiddenByMe given received at from { name } to { name } practice { number title kind { key } }";
    private const string Payload = $"{{ thanks {{ {Thanks} }} allowance {{ left perWeek renewsOn }} refusal {{ code message field }} }}";
    private const string Page = $"{{ edges {{ cursor node {{ {Thanks} }} }} pageInfo {{ hasNextPage endCursor }} }}";

    public static async Task<JsonElement> GiveAsync(this Session session, object to, string? id = null, int practice = 9, string text = "Thank you", bool? hidden = null)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id ?? Guid.NewGuid().ToString(), ["to"] = to, ["practice"] = practice, ["text"] = text };
        if (hidden is not null)
        {
            input["hidden"] = hidden;
        }

        return (await session.DataAsync($"mutation ($input: ThanksInput!) {{ giveThanks(input: $input) {Payload} }}", new { input })).GetProperty("giveThanks");
    }

    public static async Task<JsonElement> HideAsync(this Session session, string id, bool hidden) =>
        (await session.DataAsync($"mutation ($id: ID!, $hidden: Boolean!) {{ hideThanks(id: $id, hidden: $hidden) {Payload} }}", new { id, hidden })).GetProperty("hideThanks");

    public static async Task<JsonElement> MineAsync(this Session session, int first = 100, string? after = null) =>
        (await session.DataAsync($"query ($first: Int!, $after: String) {{ myThanks(first: $first, after: $after) {Page} }}", new { first, after })).GetProperty("myThanks");

    public static async Task<JsonElement> TeamAsync(this Session session, string team, int first = 100) =>
        (await session.DataAsync($"query ($team: ID!, $first: Int!) {{ teamThanks(team: $team, first: $first) {Page} }}", new { team, first })).GetProperty("teamThanks");

    public static string[] Ids(this JsonElement page) => [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!)];

    public static string? Refusal(this JsonElement payload) =>
        payload.GetProperty("refusal") is { ValueKind: JsonValueKind.Object } refusal ? $"{refusal.GetProperty("code")} {refusal.GetProperty("field")}".Trim() : null;
}
