using System.Text.Json;
using Readiness.Faults.Servers;
using Readiness.Support;

namespace Readiness.Faults.Acts;

/// <summary>Sends the acts of a life, or the first few, to a server, which may die under them.</summary>
internal sealed class LifeOnServer(SharedLife life, int acts = int.MaxValue)
{
    private const string View = "query($id: ID!) { mentorship(id: $id) { state sessions { state } feedback { id } reflections { text } } }";
    private readonly int _acts = Math.Min(acts, life.Acts.Count);
    private int _done;

    /// <summary>Whether every act was acknowledged.</summary>
    public bool IsComplete => _done == _acts;

    /// <summary>The act that is next, in words.</summary>
    public string Next => IsComplete ? "the end" : life.Acts[_done].Name;

    /// <summary>Sends what was not acknowledged yet, in order, until all is or the server dies.</summary>
    public async Task SendAsync(FaultyProcess server)
    {
        while (!IsComplete)
        {
            var act = life.Acts[_done];
            using var client = new GraphQLClient(server.Address, act.By.Token);
            JsonElement data;
            try
            {
                data = await client.DataAsync(act.Document, act.Variables);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
            {
                return;
            }

            var refusal = data.EnumerateObject().First().Value.GetProperty("refusal");
            if (refusal.ValueKind != JsonValueKind.Null)
            {
                throw new InvalidOperationException($"{act.Name} was refused: {refusal}. The server wrote:\n{server.Output}");
            }

            _done++;
        }
    }

    /// <summary>The mentorship as each of the two sees it; null for whoever sees none.</summary>
    public async Task<(string? Seeker, string? Mentor)> ViewsAsync(FaultyProcess server) =>
        (await ViewAsync(server, life.Seeker.Token), await ViewAsync(server, life.Mentor.Token));

    private async Task<string?> ViewAsync(FaultyProcess server, string token)
    {
        using var client = new GraphQLClient(server.Address, token);
        var seen = (await client.DataAsync(View, new { id = life.Id })).GetProperty("mentorship");
        return seen.ValueKind == JsonValueKind.Null ? null : seen.GetRawText();
    }
}
