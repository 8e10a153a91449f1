using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>What one host of a cluster is told holds on the other from the next request on.</summary>
public sealed class OnEveryHost(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    private const string Cookie = "__Host-readiness";

    [Fact]
    public async Task A_session_begun_on_one_host_is_good_on_the_other_until_an_admin_ends_it_on_either()
    {
        using var admin = await AccountServers.SetUpAsync(hosts);
        var person = await AccountServers.IdAsync(hosts, hosts.Spare());
        using var made = await admin.PostAsync($"/account/people/{person}/link");
        var secret = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!.Split('#')[1];
        using var onOther = new Browser(hosts.Other.Address);
        Assert.Equal(HttpStatusCode.NoContent, await onOther.StatusAsync("/account/links/use", new { secret, password = AccountServers.Password }));
        using var onFirst = new Browser(hosts.Process.Address);
        onFirst.Cookies[Cookie] = onOther.Cookies[Cookie];
        Assert.Equal((true, true), (await onOther.IsSignedInAsync(), await onFirst.IsSignedInAsync()));

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"/account/people/{person}/sessions/end"));

        Assert.Equal((false, false), (await onOther.IsSignedInAsync(), await onFirst.IsSignedInAsync()));
    }
}
