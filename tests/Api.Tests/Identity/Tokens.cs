using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Personal access tokens.</summary>
public sealed class Tokens(DevelopmentServer development, ProductionServer production)
{
    private const string Me = "{ me { name } }";

    [Fact]
    public async Task Without_a_token_Production_answers_401()
    {
        using var nobody = production.Nobody();

        var answer = await nobody.SendAsync(Me);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(["UNAUTHENTICATED"], answer.Codes);
        Assert.True(answer.IsRefused);
    }

    [Theory]
    [InlineData("Bearer rdy_this-is-nobody-s-token")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic cm9iaW46c2VjcmV0")]
    [InlineData("rdy_without-a-scheme")]
    public async Task A_bad_token_is_answered_401_and_nothing_else(string authorization)
    {
        foreach (var server in new ServerUnderTest[] { development, production })
        {
            using var session = server.Nobody();
            session.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

            var answer = await session.SendAsync("{ __typename }");

            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.True(answer.IsRefused);
        }
    }

    [Fact]
    public async Task A_bad_token_beside_a_good_cookie_is_answered_401()
    {
        using var session = await development.SignInAsync(Cast.Peer);
        session.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "rdy_wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.SendAsync(Me)).Status);
    }

    [Fact]
    public async Task A_token_made_by_the_command_line_works_in_every_environment()
    {
        foreach (var server in new ServerUnderTest[] { development, production })
        {
            using var session = await server.WithTokenAsync(Cast.Program);

            Assert.Equal(Cast.Program, (await session.DataAsync(Me)).GetProperty("me").GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task A_token_is_stored_as_a_hash_only()
    {
        var token = await production.TokenAsync(Cast.Program);
        var database = Path.Combine(production.Settings.DataFolder, "readiness.db");
        await using (var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False"))
        {
            await connection.OpenAsync();
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM access_token";
            Assert.NotEqual(0L, await count.ExecuteScalarAsync());
        }

        var files = Directory.GetFiles(production.Settings.DataFolder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0).ToArray();
        Assert.Contains(database, files);
        foreach (var file in files)
        {
            Assert.True((await ReadAsync(file)).AsSpan().IndexOf(Encoding.ASCII.GetBytes(token[4..])) < 0, $"{Path.GetFileName(file)} holds the token");
        }
    }

    [Fact]
    public async Task A_token_is_for_somebody_who_is_here()
    {
        var outcome = await Support.ReadinessProcess.RunToEndAsync(production.Settings, "token", "create", "--email", "nobody@example.org");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("nobody@example.org", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_token_of_somebody_goes_on_working_after_a_second_is_made()
    {
        using var first = await production.WithTokenAsync(Cast.Manager);
        await Support.ReadinessProcess.RunToEndAsync(production.Settings, "token", "create", "--email", Cast.Email(Cast.Manager));

        Assert.Equal(Cast.Manager, (await first.DataAsync(Me)).GetProperty("me").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Only_a_token_may_send_a_document_of_its_own_in_Production()
    {
        using var nobody = production.Nobody();
        using var answer = await nobody.Http.PostAsJsonAsync("/graphql", new { query = "{ __schema { queryType { name } } }" });

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    /// <summary>The server has some of them open.</summary>
    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
