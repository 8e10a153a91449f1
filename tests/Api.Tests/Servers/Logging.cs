using System.Globalization;
using System.Text.Json;

namespace Readiness.Api.Tests.Servers;

/// <summary>Logging activities, in one line.</summary>
public static class Logging
{
    private const string Document =
        """
        mutation Log($input: LogActivityInput!) {
          logActivity(input: $input) {
            entry { id kind { key } day points status scoring counterparts { name person { id } } note evidence private loggedAt }
            standing { points level streakWeeks ledgerLength ledgerHead }
            refusal { code message field }
          }
        }
        """;

    /// <summary>Logs an activity that must be taken, and hands back its entry.</summary>
    public static async Task<JsonElement> LogAsync(this Session session, string kind, DateOnly day, object? counterparts = null, string? id = null, bool isPrivate = false)
    {
        var payload = await session.TryLogAsync(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = id ?? Guid.NewGuid().ToString(),
            ["kind"] = kind,
            ["day"] = Text(day),
            ["counterparts"] = counterparts,
            ["private"] = isPrivate,
        });
        return payload.GetProperty("refusal").ValueKind == JsonValueKind.Null ? payload.GetProperty("entry") : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>Logs an activity and hands back the payload.</summary>
    public static async Task<JsonElement> TryLogAsync(this Session session, IReadOnlyDictionary<string, object?> input) =>
        (await session.DataAsync(Document, new { input })).GetProperty("logActivity");

    /// <summary>A day as the API writes it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
