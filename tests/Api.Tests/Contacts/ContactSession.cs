using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Contacts;

/// <summary>What tests of contacts do, in one line.</summary>
internal static class ContactSession
{
    public const string Fields =
        "id name colleague { id name } organisation role email link metAt metOn tags ownCadenceDays cadenceDays notes lastInteractionOn dueOn overdueDays given received nudge addedOn version";

    /// <summary>Saves a contact and hands back the payload.</summary>
    public static async Task<JsonElement> TrySaveAsync(this Session session, object input) =>
        (await session.DataAsync($"mutation ($input: ContactInput!) {{ saveContact(input: $input) {{ contact {{ {Fields} }} refusal {{ code message field }} }} }}", new { input })).GetProperty("saveContact");

    /// <summary>Saves a contact that must be taken, and hands it back.</summary>
    public static async Task<JsonElement> SaveAsync(this Session session, object input)
    {
        var payload = await session.TrySaveAsync(input);
        return payload.GetProperty("refusal").ValueKind == JsonValueKind.Null ? payload.GetProperty("contact") : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>Asks for contacts with these arguments.</summary>
    public static async Task<JsonElement> ContactsAsync(this Session session, string arguments) =>
        (await session.DataAsync($"{{ contacts({arguments}) {{ totalCount overdueCount pageInfo {{ hasNextPage endCursor }} edges {{ cursor node {{ {Fields} }} }} }} }}")).GetProperty("contacts");

    /// <summary>Sends a file.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this Session session, string query, byte[] file, string? type = "text/csv")
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await session.Http.PostAsync($"/contacts/import?{query}", content);
    }

    /// <summary>Sends a text that must be taken, and hands back what came of it.</summary>
    public static async Task<JsonElement> UploadAsync(this Session session, string query, string file)
    {
        using var answer = await session.UploadAsync(query, Encoding.UTF8.GetBytes(file));
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(text).RootElement.Clone() : throw new InvalidOperationException($"{(int)answer.StatusCode} {text}");
    }
}
