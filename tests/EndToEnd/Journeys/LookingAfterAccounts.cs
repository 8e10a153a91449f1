using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Readiness.Api.Tests.Node;
using Readiness.EndToEnd.Browsing;
using Readiness.Support;
using static Microsoft.Playwright.Assertions;
using static Readiness.EndToEnd.Browsing.Inspection;

namespace Readiness.EndToEnd.Journeys;

/// <summary>What an admin does to one person's account: how they get in, and that nothing of them is left.</summary>
public sealed class LookingAfterAccounts(DemoWorld world)
{
    private const string Admin = "Vera Amsel";
    private const string Password = "a walk along the river";
    private const string Subject = "employee-17";
    private const string ClientSecret = "a secret between two programs";

    /// <summary>In milliseconds: an erasure waits for what was under way, on a busy machine.</summary>
    private const int Patience = 60_000;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_admin_erases_somebody_who_asks_and_nobody_finds_them_any_more()
    {
        await using var admin = await world.VisitAsync();
        await using var house = await NewHouse.StartAsync();
        SetDefaultExpectTimeout(Patience);
        var leaving = await house.PersonAsync();
        await house.SetUpAsync(admin, Admin, Password);
        var page = admin.Page;
        var dialog = await OpenAsync(page, house, leaving);
        await LookAsync(page, "admin: an account");

        await RefuseTheLastAdminAsync(page, house);
        dialog = await OpenAsync(page, house, leaving);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await Expect(dialog.GetByText("This cannot be taken back")).ToBeVisibleAsync();
        await dialog.GetByLabel("Type the name").FillAsync("Somebody Else");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await Expect(dialog.GetByText($"Type the name as it is written: {leaving.Name}.").First).ToBeVisibleAsync();
        await LookAsync(page, "admin: an erasure with a problem");

        await ConfirmAsync(page, dialog);
        await dialog.GetByLabel("Type the name").FillAsync(leaving.Name);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();

        await Expect(dialog.GetByText("Nothing is left")).ToBeVisibleAsync();
        await LookAsync(page, "admin: an erasure that is done");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).First.ClickAsync();
        await page.GetByLabel("Show").SelectOptionAsync("Everyone");
        await Expect(page.GetByText("Nobody fits")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_admin_links_an_identity_its_person_comes_in_by_it_and_no_longer_once_it_is_removed()
    {
        await using var packages = new NodePackages();
        await packages.InitializeAsync();
        var (own, port) = (LoopbackPort.Free(), LoopbackPort.Free());
        using var issuer = new NodeProcess("node", ["issuer.mjs", $"{port}", "readiness", ClientSecret, $"http://localhost:{own}/account/single-sign-on/callback"]);
        await using var house = await NewHouse.StartAsync(own, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Readiness:Oidc:Authority"] = await issuer.LineAsync(Start),
            ["Readiness:Oidc:ClientId"] = "readiness",
            ["Readiness:Oidc:ClientSecret"] = ClientSecret,
            ["Readiness:Oidc:Title"] = "Example ID",
        });
        await using var admin = await world.VisitAsync();
        await using var colleague = await world.VisitAsync();
        SetDefaultExpectTimeout(Patience);
        var person = await house.PersonAsync();
        await house.SetUpAsync(admin, Admin, Password);

        var dialog = await OpenAsync(admin.Page, house, person);
        await dialog.GetByLabel("Who they are there").FillAsync(Subject);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Link", Exact = true }).ClickAsync();
        await Expect(dialog.GetByText("The identity is linked.")).ToBeVisibleAsync();
        await LookAsync(admin.Page, "admin: an account with an identity");
        await ComeInAsync(colleague.Page, house, Subject);
        await Expect(colleague.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync(person.Name);

        await dialog.GetByRole(AriaRole.Button, new() { Name = $"Remove {Subject}" }).ClickAsync();
        await Expect(dialog.GetByText("The identity no longer lets them in.")).ToBeVisibleAsync();

        await Expect(colleague.Page.GetByText("You are no longer signed in")).ToBeVisibleAsync();
        Assert.Empty(admin.Complaints);
    }

    /// <summary>Opens somebody's account on the Admin page.</summary>
    private static async Task<ILocator> OpenAsync(IPage page, NewHouse house, DemoPerson person) => await OpenAsync(page, house, person.Name);

    private static async Task<ILocator> OpenAsync(IPage page, NewHouse house, string name)
    {
        await page.GotoAsync($"{house.Address}/admin");
        await page.GetByLabel("Name or address").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Account of {name}" }).First.ClickAsync();
        return page.GetByRole(AriaRole.Dialog);
    }

    private static async Task RefuseTheLastAdminAsync(IPage page, NewHouse house)
    {
        var dialog = await OpenAsync(page, house, Admin);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await dialog.GetByLabel("Type the name").FillAsync(Admin);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await Expect(dialog.GetByText("Somebody has to be admin").First).ToBeVisibleAsync();
    }

    /// <summary>The server says once that the sign-in is of long ago; the password makes it a recent one.</summary>
    private static async Task ConfirmAsync(IPage page, ILocator dialog)
    {
        var isRecent = new Regex("/account/rights$", RegexOptions.None, TimeSpan.FromSeconds(1));
        await page.RouteAsync(isRecent, route => route.FulfillAsync(new() { Json = new { name = Admin, recent = false, hasPassword = true } }));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await dialog.GetByLabel("Your password").FillAsync(Password);
        await LookAsync(page, "admin: an erasure that wants a recent sign-in");
        await page.UnrouteAsync(isRecent);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Confirm by password" }).ClickAsync();
        await Expect(dialog.GetByLabel("Type the name")).ToBeVisibleAsync();
    }

    /// <summary>Signs in at the provider, by the page that it brings.</summary>
    private static async Task ComeInAsync(IPage page, NewHouse house, string subject)
    {
        await page.GotoAsync(house.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Example ID" }).ClickAsync();
        await page.GetByPlaceholder("Enter any login").FillAsync(subject);
        await page.GetByPlaceholder("and password").FillAsync("anything");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign-in" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
    }

    /// <summary>The same state wide and light, and on a phone in the dark.</summary>
    private static async Task LookAsync(IPage page, string state)
    {
        foreach (var (colours, width) in Screens.All)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            await page.SetViewportSizeAsync(width, 844);
            await CheckAsync(page, state);
        }

        await page.SetViewportSizeAsync(1280, 844);
    }
}
