using System.Text.Json;
using System.Text.Json.Serialization;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Peers;

namespace Readiness.Benchmarks.Logging;

/// <summary>Requests that log activities: to Readiness as GraphQL with a token, to peers as the plain JSON of the same.</summary>
internal static class ActivityRequests
{
    /// <summary>The GraphQL document.</summary>
    public const string Document =
        "mutation Log($input: LogActivityInput!) { logActivity(input: $input) { entry { id points status scoring } standing { points level streakWeeks } refusal { code message field } } }";

    /// <summary>What the answer to a recorded activity holds.</summary>
    public const string Recorded = "\"refusal\":null";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The body that logs an activity under an id.</summary>
    public static string Body(SampleActivity activity, string id) => JsonSerializer.Serialize(
        new
        {
            query = Document,
            variables = new { input = new { id, activity.Kind, activity.Day, counterparts = activity.With, activity.Note, activity.Evidence } },
        },
        Json);

    public static LoadRequest Readiness(SampleActivity activity) =>
        LoadRequest.Post("/graphql", Body(activity, LoadRequest.Placeholder), activity.Owner.Token);

    public static LoadRequest Peer(SampleActivity activity) => LoadRequest.Post("/activities", JsonSerializer.Serialize(
        new PeerActivity(LoadRequest.Placeholder, activity.Owner.Id, activity.Kind, activity.Day, activity.With, activity.Note, activity.Evidence, false),
        Json));
}
