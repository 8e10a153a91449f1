using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Readiness.Api.Tests.Servers;

/// <summary>
/// A browser that keeps cookies by name and sends Secure ones to this machine over http, as browsers do. What it sends
/// comes from a page of the server.
/// </summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri address)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        Headers["Sec-Fetch-Site"] = "same-origin";
        Headers["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    }

    /// <summary>Cookies by name.</summary>
    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Headers of each request.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>The Set-Cookie headers of the last answer.</summary>
    public IReadOnlyList<string> LastCookies { get; private set; } = [];

    /// <summary>Posts JSON.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body ?? new { }));

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Asks for JSON that must come.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Posts JSON and hands back the answer's status.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path, object? body = null)
    {
        using var answer = await PostAsync(path, body);
        return answer.StatusCode;
    }

    /// <summary>Whether somebody is signed in.</summary>
    public async Task<bool> IsSignedInAsync()
    {
        using var answer = await GetAsync("/account/me");
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Sends any request.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, HttpCompletionOption until = HttpCompletionOption.ResponseContentRead)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var answer = await _http.SendAsync(request, until);
        LastCookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        foreach (var cookie in LastCookies)
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
