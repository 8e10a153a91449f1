using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Readiness.Api.Tests.Servers;

/// <summary>One caller of a server: a browser with a cookie, a program with a token, or nobody.</summary>
public sealed class Session : IDisposable
{
    private const string MediaType = "application/graphql-response+json";

    public Session(Uri address, string? token = null)
    {
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
        Http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        Http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>For requests that are not plain documents.</summary>
    public HttpClient Http { get; }

    /// <summary>Posts a document.</summary>
    public async Task<Answer> SendAsync(string query, object? variables = null)
    {
        using var answer = await Http.PostAsJsonAsync("/graphql", new { query, variables });
        return await ReadAsync(answer);
    }

    /// <summary>Posts a document and hands back its data; errors beside it fail.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await SendAsync(query, variables);
        return answer.Codes.Length == 0 ? answer.Data : throw new InvalidOperationException($"{(int)answer.Status} {answer.Body}");
    }

    /// <summary>Reads an answer whatever it is.</summary>
    public static async Task<Answer> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        var type = answer.Content.Headers.ContentType?.MediaType;
        return new Answer(answer.StatusCode, type, type?.EndsWith("json", StringComparison.Ordinal) == true ? JsonDocument.Parse(text).RootElement.Clone() : null);
    }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();
}
