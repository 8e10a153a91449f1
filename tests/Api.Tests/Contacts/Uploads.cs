using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Contacts;

/// <summary>Files of contacts, sent to be imported.</summary>
public sealed class Uploads(DevelopmentServer server)
{
    private const string LinkedIn = "Notes:\r\n\"Some addresses are missing.\"\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nZoë,\"Lee, PhD\",https://www.linkedin.com/in/zoe,,Acme,CTO,23 Nov 2025\r\n,,,,,,01 Jan 2024\r\n";
    private const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Uma Outside\r\nEND:VCARD\r\n";
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_file_is_shown_beforehand_taken_in_and_known_the_next_time()
    {
        using var session = await server.SignInSpareAsync();

        var preview = await session.UploadAsync("format=linkedin&preview=true", LinkedIn);
        Assert.Equal(0, (await session.ContactsAsync("first: 5")).GetProperty("totalCount").GetInt32());
        var done = await session.UploadAsync("format=linkedin", LinkedIn);
        var again = await session.UploadAsync("format=linkedin&preview=false", LinkedIn);
        await session.UploadAsync("format=vcard", Card);

        Assert.Equal(preview.GetRawText(), done.GetRawText());
        Assert.Equal((1, 0, 0, 1), Counts(done));
        Assert.Equal((0, 0, 1, 1), Counts(again));
        Assert.Equal("Zoë Lee, PhD", Assert.Single(done.GetProperty("names").EnumerateArray()).GetString());
        Assert.Equal((6, "There is no name."), (done.GetProperty("refused")[0].GetProperty("line").GetInt32(), done.GetProperty("refused")[0].GetProperty("reason").GetString()));
        Assert.Equal(2, (await session.ContactsAsync("first: 5")).GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_with_a_code()
    {
        using var session = await server.SignInSpareAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "FILE_NOT_VCARD"), await RefusedAsync(session, "format=vcard", LinkedIn));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), await RefusedAsync(session, "format=xml", LinkedIn));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), await RefusedAsync(session, "", LinkedIn));
        using var content = new StringContent(LinkedIn);
        using var put = await session.Http.PutAsync("/contacts/import?format=linkedin", content);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
    }

    [Fact]
    public async Task More_than_five_megabytes_are_refused_and_five_are_taken()
    {
        using var session = await server.SignInSpareAsync();
        var file = Encoding.UTF8.GetBytes(Card + new string('\n', (5 * 1024 * 1024) - Card.Length));

        using var taken = await session.UploadAsync("format=vcard", file);
        using var refused = await session.UploadAsync("format=vcard", [.. file, (byte)'\n']);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (taken.StatusCode, refused.StatusCode));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_form_can_send_is_refused(string? type)
    {
        using var session = await server.SignInSpareAsync();
        using var answer = await session.UploadAsync("format=linkedin", Encoding.UTF8.GetBytes(LinkedIn), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_file_from_another_site_is_refused(string header, string value)
    {
        using var session = await server.SignInSpareAsync();
        session.Http.DefaultRequestHeaders.Add(header, value);

        Assert.Equal((HttpStatusCode.Forbidden, "CROSS_SITE"), await RefusedAsync(session, "format=linkedin", LinkedIn));
    }

    [Fact]
    public async Task Only_somebody_signed_in_sends_files()
    {
        using var nobody = server.Nobody();
        using var wrong = new Session(server.Process.Address, "no-such-token");
        using var program = await server.WithTokenAsync(Cast.Program);
        program.Http.DefaultRequestHeaders.Add("Origin", "https://tools.example");

        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), await RefusedAsync(nobody, "format=linkedin", LinkedIn));
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), await RefusedAsync(wrong, "format=linkedin", LinkedIn));
        Assert.Equal(1, (await program.UploadAsync("format=linkedin&preview=true", LinkedIn)).GetProperty("added").GetInt32());
    }

    [Theory]
    [InlineData("Content-Length: 5242881", "HTTP/1.1 413")]
    [InlineData("Content-Length: 5000", "HTTP/1.1 408")]
    public async Task A_body_too_large_or_too_slow_is_cut_off(string length, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Process.Address.Host, server.Process.Address.Port);
        var head = $"POST /contacts/import?format=vcard HTTP/1.1\r\nHost: {server.Process.Address.Authority}\r\nAuthorization: Bearer {await server.TokenAsync(Cast.Program)}\r\nContent-Type: text/vcard\r\n{length}\r\n\r\nBEGIN";
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        using var timer = new CancellationTokenSource(MostTime);
        var buffer = new byte[4096];

        Assert.StartsWith(status, Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer, timer.Token)), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode, string?)> RefusedAsync(Session session, string query, string file)
    {
        using var answer = await session.UploadAsync(query, Encoding.UTF8.GetBytes(file));
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString());
    }

    private static (int, int, int, int) Counts(JsonElement answer) => (
        answer.GetProperty("added").GetInt32(), answer.GetProperty("merged").GetInt32(), answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("refused").GetArrayLength());
}
