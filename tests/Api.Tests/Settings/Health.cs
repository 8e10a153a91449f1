using System.Net;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Settings;

/// <summary>What a supervisor asks.</summary>
public sealed class Health(DevelopmentServer development, ProductionServer production)
{
    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task It_is_answered_to_anybody(string path, string text)
    {
        foreach (var server in new ServerUnderTest[] { development, production })
        {
            using var nobody = server.Nobody();
            using var answer = await nobody.Http.GetAsync(path);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(text, await answer.Content.ReadAsStringAsync());
        }
    }
}
