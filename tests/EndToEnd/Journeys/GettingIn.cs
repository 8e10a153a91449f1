using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Accounts: the first admin, a passkey, an invitation, a password, and being signed out by somebody else.</summary>
public sealed class GettingIn(DemoWorld world)
{
    /// <summary>In milliseconds: the first use of an account, a slow hash, a heartbeat of fifteen seconds, on a busy machine.</summary>
    private const int Patience = 30_000;

    private const string Password = "a walk along the river";

    [Fact]
    public async Task The_first_admin_gets_in_by_passkey_and_lets_a_colleague_in_and_out_again()
    {
        await using var admin = await world.VisitAsync();
        await using var house = await NewHouse.StartAsync();
        await using var colleague = await world.VisitAsync();
        SetDefaultExpectTimeout(Patience);
        var invited = await house.PersonAsync();

        await SetUpAsync(admin.Page, house);
        await AddPasskeyAsync(admin.Page);
        await SignInByPasskeyAsync(admin.Page);
        var link = await InviteAsync(admin.Page, invited);
        await FollowAsync(colleague.Page, link, invited);

        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await Expect(admin.Page.GetByText("They are signed out everywhere.")).ToBeVisibleAsync();

        // The page that is open there follows a stream, which ends; nobody has to reload it.
        await Expect(colleague.Page.GetByText("You are no longer signed in")).ToBeVisibleAsync(new() { Timeout = Patience });
        await SignInByPasswordAsync(colleague.Page, (await EmailAsync(admin, invited))!);
    }

    private static async Task SetUpAsync(IPage page, NewHouse house)
    {
        await page.GotoAsync($"{house.Address}/setup#{await house.SetupSecretAsync()}");
        await page.GetByLabel("Your name").FillAsync("Vera Amsel");
        await page.GetByLabel("Your e-mail address").FillAsync("vera.amsel@example.org");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("too short");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose password and sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Use at least 12 characters." })).ToBeVisibleAsync();

        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("The same password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose password and sign in" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Vera Amsel");
        await Expect(page).ToHaveURLAsync($"{house.Address}/");
    }

    private static async Task AddPasskeyAsync(IPage page)
    {
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByLabel("Name of the passkey").FillAsync("Work laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(page.GetByText("The passkey was added.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Rename Work laptop" }).ClickAsync();
        await page.GetByLabel("Name of the passkey").First.FillAsync("Old laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save name" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove Old laptop" })).ToBeVisibleAsync();
    }

    private static async Task SignInByPasskeyAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Vera Amsel");
    }

    private static async Task<string> InviteAsync(IPage page, DemoPerson invited)
    {
        await page.GotoAsync("/admin".Insert(0, new Uri(page.Url).GetLeftPart(UriPartial.Authority)));
        await page.GetByLabel("Name or address").FillAsync(invited.Name);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Account of {invited.Name}" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a sign-in link" }).ClickAsync();
        var link = page.GetByText(new Regex("/welcome#", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(link).ToBeVisibleAsync();
        return await link.InnerTextAsync();
    }

    private static async Task FollowAsync(IPage page, string link, DemoPerson invited)
    {
        await page.GotoAsync(link);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Welcome, {invited.Name}");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("The same password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose password and sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync(invited.Name);
    }

    private static async Task SignInByPasswordAsync(IPage page, string email)
    {
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync("not the right password");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(page.GetByText("You are not signed in")).ToBeVisibleAsync();

        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>A demo person's address, which only they and their link know.</summary>
    private static async Task<string?> EmailAsync(Visitor visitor, DemoPerson person)
    {
        await using var context = await visitor.Page.Context.Browser!.NewContextAsync();
        var address = new Uri(visitor.Page.Url).GetLeftPart(UriPartial.Authority);
        await context.APIRequest.PostAsync($"{address}/demo/sign-in", new() { DataObject = new { personId = person.Id } });
        var me = await (await context.APIRequest.GetAsync($"{address}/account/me")).JsonAsync();
        return me?.GetProperty("email").GetString();
    }
}
