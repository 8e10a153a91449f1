using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Readiness.Api.Tests.Servers;

/// <summary>The server as developers run it, with the page to sign in as anybody.</summary>
public sealed class DevelopmentServer() : ServerUnderTest("Development")
{
    /// <summary>A browser in which somebody of the cast is signed in.</summary>
    public async Task<Session> SignInAsync(string name)
    {
        var session = Nobody();
        using var answer = await session.Http.PostAsJsonAsync("/demo/sign-in", new { personId = await IdAsync(name) });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return session;
    }

    /// <summary>A browser of somebody no other test works with.</summary>
    public async Task<Session> SignInSpareAsync() => await SignInAsync(Spare());

    /// <summary>The id of somebody of the cast.</summary>
    public async Task<string> IdAsync(string name)
    {
        using var session = Nobody();
        var people = await session.Http.GetFromJsonAsync<JsonElement>("/demo/people");
        return people.EnumerateArray().First(person => person.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
    }
}
