using System.Text;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;
using static Readiness.EndToEnd.Browsing.Inspection;

namespace Readiness.EndToEnd.Journeys;

/// <summary>An admin brings somebody in by a file, moves them, lets them go, and reads all of it in the audit log.</summary>
public sealed class Administering(DemoWorld world)
{
    private const string Newcomer = "Nora Nováková";
    private const string File = "email,name,level,team\nnora.novakova@example.org,Nora Nováková,Senior,Quiet Corner\n";

    /// <summary>In milliseconds: a heartbeat of fifteen seconds, on a busy machine.</summary>
    private const int Patience = 30_000;

    [Fact]
    public async Task An_admin_previews_a_file_carries_it_out_moves_somebody_and_lets_them_go()
    {
        await using var admin = await world.VisitAsAsync(await world.AdminAsync());
        var page = admin.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Admin" }).ClickAsync();
        await CheckAsync(page, "admin: people");

        await ImportAsync(page);
        await MoveAsync(page);
        await LetGoAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Audit" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First).ToContainTextAsync($"Deactivated {Newcomer}");
        await CheckAsync(page, "admin: audit");
        Assert.Empty(admin.Complaints);
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "From a file" }).ClickAsync();
        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File) });
        await Expect(page.GetByText("There is no team 'Quiet Corner'.")).ToBeVisibleAsync();
        await page.GetByLabel("Make teams and levels that do not exist").CheckAsync();
        await Expect(page.GetByText("1 added")).ToBeVisibleAsync();
        await CheckAsync(page, "admin: preview of a file");
        await page.GetByRole(AriaRole.Button, new() { Name = "Carry it out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Done" })).ToBeFocusedAsync();
    }

    private static async Task MoveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await page.GetByLabel("Name or address").FillAsync("nora novak");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Edit {Newcomer}" }).ClickAsync();
        await CheckAsync(page, "admin: a person");
        await page.GetByRole(AriaRole.Dialog).GetByLabel("Team").SelectOptionAsync("Design");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText($"{Newcomer} is saved.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Newcomer })).ToContainTextAsync("Design");
    }

    private async Task LetGoAsync(IPage page)
    {
        await using var newcomer = await world.VisitAsAsync(await world.FindAsync(Newcomer));
        await newcomer.Page.GotoAsync("/leaderboards");
        await Expect(newcomer.Page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = $"Account of {Newcomer}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Deactivate" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Deactivate" }).ClickAsync();
        await Expect(page.GetByText($"{Newcomer} is deactivated.")).ToBeVisibleAsync();

        Assert.Equal(401, (await newcomer.Context.APIRequest.GetAsync("/account/me")).Status);
        // The page that is open follows a stream, which ends; nobody has to reload it.
        await Expect(newcomer.Page.GetByText("You are no longer signed in")).ToBeVisibleAsync(new() { Timeout = Patience });
    }
}
