using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Readiness.Faults.Journals;

namespace Readiness.Faults.Clients;

/// <summary>Sends an operation to a server and says what the answer means.</summary>
internal sealed class OperationSender(IReadOnlyList<LoadPerson> people) : IDisposable
{
    private const string Payload = """
        { entry { id kind { key } day points status scoring note loggedAt counterparts { name person { id } } }
          standing { points ledgerLength ledgerHead } refusal { code message } }
        """;

    private static readonly Dictionary<OperationKind, string> Documents = new()
    {
        [OperationKind.Log] = "mutation($input: LogActivityInput!) { done: logActivity(input: $input) " + Payload + " }",
        [OperationKind.Retract] = "mutation($entry: ID!) { done: retractEntry(entryId: $entry) " + Payload + " }",
        [OperationKind.Confirm] = "mutation($owner: ID!, $entry: ID!) { done: confirmEntry(personId: $owner, entryId: $entry) " + Payload + " }",
    };

    private readonly Dictionary<Guid, string> _tokens = people.ToDictionary(person => person.Id, person => person.Token);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Sends it once.</summary>
    /// <returns>The answer, and whether a server was there at all.</returns>
    public async Task<(Answer Answer, bool Reached)> SendAsync(Uri server, Operation operation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql"))
        {
            Content = JsonContent.Create(new { query = Documents[operation.Kind], variables = Variables(operation) }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _tokens[operation.By]);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        try
        {
            using var response = await _http.SendAsync(request);
            return (Understand(await response.Content.ReadAsStringAsync()), true);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return (new Answer(Outcome.Uncertain, e.Message), e is TaskCanceledException);
        }
    }

    public void Dispose() => _http.Dispose();

    private static Answer Understand(string body)
    {
        JsonElement done;
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.TryGetProperty("errors", out _))
            {
                return new Answer(Outcome.Uncertain, body);
            }

            done = document.RootElement.GetProperty("data").GetProperty("done").Clone();
        }
        catch (JsonException)
        {
            return new Answer(Outcome.Uncertain, body);
        }

        if (done.GetProperty("refusal") is { ValueKind: JsonValueKind.Object } refusal)
        {
            var outcome = refusal.GetProperty("code").GetString() switch
            {
                "NOT_RECORDED" => Outcome.NotRecorded,
                "OUTCOME_UNKNOWN" => Outcome.Uncertain,
                _ => Outcome.Refused,
            };
            return new Answer(outcome, done.GetRawText());
        }

        var entry = done.GetProperty("entry");
        return new Answer(Outcome.Acknowledged, done.GetRawText(), entry.GetProperty("points").GetInt32(), entry.GetProperty("status").GetString());
    }

    private static object Variables(Operation operation) => operation switch
    {
        { Kind: OperationKind.Retract } => new { entry = operation.Entry },
        { Kind: OperationKind.Confirm } => new { owner = operation.Owner, entry = operation.Entry },
        { Activity: { } activity } => new
        {
            input = new
            {
                id = operation.Entry,
                kind = activity.Kind,
                day = activity.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                counterparts = Counterparts(activity),
                note = activity.Note,
            },
        },
        _ => throw new InvalidOperationException($"{operation.Key} has nothing to log."),
    };

    private static object[] Counterparts(PlannedActivity activity) =>
        activity.Colleague is { } colleague ? [new { personId = colleague }]
        : activity.Outsider is { } name ? [new { name }]
        : [];
}
