using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Readiness.Support;

/// <summary>Sends documents to <c>/graphql</c> as a program with a personal access token does.</summary>
public sealed class GraphQLClient : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="address">Where Readiness serves.</param>
    /// <param name="token">A personal access token; without one the requests are anonymous.</param>
    public GraphQLClient(Uri address, string? token = null)
    {
        _http = new HttpClient { BaseAddress = address };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        _http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Posts a document and hands back the whole answer, errors included.</summary>
    /// <exception cref="HttpRequestException">The answer was not JSON; the message holds its beginning.</exception>
    public async Task<JsonDocument> SendAsync(
        string document, object? variables = null, CancellationToken cancellationToken = default)
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query = document, variables }, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            throw new HttpRequestException(
                $"/graphql answered {(int)answer.StatusCode} without JSON: {body[..Math.Min(body.Length, 500)]}",
                inner: null,
                answer.StatusCode);
        }
    }

    /// <summary>Posts a document and hands back its data.</summary>
    /// <exception cref="InvalidOperationException">The answer holds errors, which the message repeats.</exception>
    public async Task<JsonElement> DataAsync(
        string document, object? variables = null, CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync(document, variables, cancellationToken);
        if (answer.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new InvalidOperationException($"/graphql answered with errors: {errors}");
        }

        return answer.RootElement.GetProperty("data").Clone();
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();
}
