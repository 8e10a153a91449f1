using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Contacts;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Contacts.ContactsHost;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>What contacts promise their owner. Today is Wednesday, 18 March 2026.</summary>
public sealed class KeptContacts
{
    [Theory]
    [CombinatorialDatabases]
    public async Task A_contact_is_there_as_it_was_saved_after_a_restart(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.SaveAsync(ana, new SaveContact("c1", null, "Uma Outside", "Acme", "CTO", "uma@acme.example", "https://acme.example", "A fair", new DateOnly(2026, 3, 1), ["Fair"], null, "Likes tea"));
        await host.SaveAsync(ana, Draft("c2", colleague: ben));
        Assert.Equal(14, (await host.Contacts(ana).SetTagCadenceAsync("fair", 14)).Tag!.CadenceDays);
        await host.Contacts(ana).TouchAsync("c1", new DateOnly(2026, 3, 2));

        await host.DeactivateAllAsync();

        var page = await host.ReadAsync(ana);
        Assert.Equal((2, 1, false), (page.TotalCount, page.OverdueCount, page.HasNextPage));
        var uma = page.Contacts[0];
        Assert.Equal(("c1", "Uma Outside", null, "Acme", "CTO", "uma@acme.example"), (uma.Id, uma.Name, uma.Colleague, uma.Organisation, uma.Role, uma.Email));
        Assert.Equal(("https://acme.example", "A fair", new DateOnly(2026, 3, 1), "Likes tea"), (uma.Link, uma.MetAt, uma.MetOn, uma.Notes));
        Assert.Equal((null, 14, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 16), 2), (uma.OwnCadenceDays, uma.CadenceDays, uma.LastInteractionOn, uma.DueOn, uma.OverdueDays));
        Assert.Equal(["Fair"], uma.Tags);
        Assert.Equal(("Ben Rossi", ben, 30, host.Today.AddDays(30)), (page.Contacts[1].Name, page.Contacts[1].Colleague!.Id, page.Contacts[1].CadenceDays, page.Contacts[1].DueOn));
        Assert.Equal([new ContactTagView("Fair", 1, 14)], await host.Contacts(ana).TagsAsync());
        Assert.Equivalent(uma, await host.Contacts(ana).FindAsync("c1"));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task An_entry_with_the_contact_resets_it_private_ones_too_and_a_colleague_s_own_when_not_private(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.SaveAsync(ana, Draft("out", "Uma Outside"));
        await host.SaveAsync(ana, Draft("ben", colleague: ben));
        host.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(["ben", "out"], (await host.Contacts(ana).OverdueAsync(host.Today)).Select(contact => contact.Id));

        await host.LogWithAsync(ana, new CounterpartReference(null, " uma OUTSIDE"), host.Today.AddDays(-1), isPrivate: true);
        await host.LogWithAsync(ben, new CounterpartReference(ana, null), host.Today, isPrivate: true);
        Assert.Equal(["ben"], (await host.Contacts(ana).OverdueAsync(host.Today)).Select(contact => contact.Id));
        Assert.Equal(1, (await host.Grain<IInboxGrain>(GrainKeys.Inbox(ana)).CountsAsync()).Of(InboxKind.Contact));
        await host.LogWithAsync(ben, new CounterpartReference(ana, null), host.Today.AddDays(-2));

        Assert.Empty(await host.Contacts(ana).OverdueAsync(host.Today));
        Assert.Equal([host.Today.AddDays(-2), host.Today.AddDays(-1)], (await host.ReadAsync(ana)).Contacts.Select(contact => contact.LastInteractionOn!.Value));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task What_went_to_and_fro_in_a_year_is_counted_once_and_one_sided_is_said_kindly(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.SaveAsync(ana, Draft("ben", colleague: ben));
        await host.PlantAsync(ana, Key(ben), "assist", host.Today.AddDays(-365));
        for (var day = 0; day < 3; day++)
        {
            await host.PlantAsync(ana, Key(ben), "mentor-session", host.Today.AddDays(-day));
            await host.PlantAsync(ben, Key(ana), "lead-mentee-session", host.Today.AddDays(-day));
        }

        var contact = (await host.Contacts(ana).FindAsync("ben"))!;
        Assert.Equal((0, 3, true), (contact.Given, contact.Received, contact.Nudge!.Contains("thank-you", StringComparison.Ordinal)));
        await host.PlantAsync(ana, Key(ben), "assist", host.Today.AddDays(-364));
        await host.PlantAsync(ben, Key(ana), "act-on-feedback", host.Today);
        await host.PlantAsync(ben, Key(ana), "act-on-feedback", host.Today);
        contact = (await host.Contacts(ana).FindAsync("ben"))!;
        Assert.Equal((2, 3, null), (contact.Given, contact.Received, contact.Nudge));
    }

    [Fact]
    public async Task A_colleague_is_shown_under_the_name_of_today_and_one_who_left_under_the_name_known_then()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.SaveAsync(ana, Draft("ben", colleague: ben));
        await host.ChangeAsync(ben, person => person with { Name = "Ben Bianchi" });
        Assert.Equal(("Ben Bianchi", ben), ((await host.ReadAsync(ana, search: "bian")).Contacts.Single().Name, (await host.Contacts(ana).FindAsync("ben"))!.Colleague!.Id));

        await host.ChangeAsync(ben, person => person with { Active = false });
        await host.PlantAsync(ana, Key(ben), "stay-in-touch", host.Today);

        var left = (await host.Contacts(ana).FindAsync("ben"))!;
        Assert.Equal(("Ben Rossi", null, host.Today), (left.Name, left.Colleague, left.LastInteractionOn));
        Assert.Equal("CONTACT_COLLEAGUE_UNKNOWN", (await host.Contacts(ana).SaveAsync(Draft("new", colleague: ben))).Refusal!.Code);
        Assert.Equal(host.Today, (await host.SaveAsync(ana, Draft("ben", "Ben Rossi") with { Notes = "Left" })).LastInteractionOn);
        Assert.Equal(("Ben Rossi", "Gone"), ((await host.SaveAsync(ana, Draft("ben", colleague: ben) with { Notes = "Gone" })).Name, (await host.Contacts(ana).FindAsync("ben"))!.Notes));
        Assert.Null((await host.SaveAsync(ana, Draft("ben", "Somebody else"))).LastInteractionOn);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gaps_and_filters_narrow_them()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var number = 0; number < 7; number++)
        {
            await host.SaveAsync(ana, Draft($"c{number}", $"Name {(char)('A' + number)}") with { Organisation = number % 2 == 0 ? "Müller & Søn" : null, Tags = number < 3 ? ["Close Ones"] : [], MetAt = number == 4 ? "Zürich, at a fair" : null, CadenceDays = number == 6 ? 1 : null });
        }

        host.Clock.Advance(TimeSpan.FromDays(3));
        var (seen, after) = (new List<string>(), (string?)null);
        for (var page = await host.ReadAsync(ana, first: 3); ; page = await host.ReadAsync(ana, first: 3, after: after))
        {
            Assert.Equal((7, 1), (page.TotalCount, page.OverdueCount));
            seen.AddRange(page.Contacts.Select(contact => contact.Id));
            after = page.Cursors[^1];
            if (!page.HasNextPage)
            {
                break;
            }
        }

        Assert.Equal(["c6", "c0", "c1", "c2", "c3", "c4", "c5"], seen);
        Assert.Equal(["c6", "c0", "c2", "c4"], await IdsAsync(search: "muller so"));
        Assert.Equal(["c1"], await IdsAsync(search: "ONES b"));
        Assert.Equal(["c4"], await IdsAsync(search: "fair zurich name"));
        Assert.Equal(["c0", "c1", "c2"], await IdsAsync(tag: " close ones"));
        Assert.Equal(["c6"], await IdsAsync(overdue: true));
        Assert.Equal(["c0", "c2", "c4"], await IdsAsync(search: "muller", overdue: false));
        Assert.Equal(1, (await host.ReadAsync(ana, search: "muller", overdue: false)).OverdueCount);
        Assert.Empty(await IdsAsync(search: "nobody"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.ReadAsync(ana, after: "none"));

        async Task<IEnumerable<string>> IdsAsync(string? search = null, string? tag = null, bool? overdue = null) =>
            (await host.ReadAsync(ana, search, tag, overdue)).Contacts.Select(contact => contact.Id);
    }

    [Fact]
    public async Task What_was_written_elsewhere_is_not_undone_by_who_saw_it_before()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        var seen = await host.SaveAsync(ana, Draft("c1", "Uma Outside") with { Notes = "Old" });
        await host.SaveAsync(ana, Draft("c1", "Uma Outside") with { Notes = "Newer", Tags = ["new"], BasedOn = seen.Version });
        await host.Contacts(ana).TouchAsync("c1", null);

        var mine = Draft("c1", "Uma Outside") with { Notes = "Old", Role = "CTO", BasedOn = seen.Version };
        Assert.Equal("CONTACT_CHANGED", (await host.Contacts(ana).SaveAsync(mine)).Refusal!.Code);
        var latest = (await host.Contacts(ana).FindAsync("c1"))!;
        Assert.Equal(("Newer", null), (latest.Notes, latest.Role));
        Assert.Equal("CTO", (await host.SaveAsync(ana, mine with { BasedOn = latest.Version })).Role);

        await host.Contacts(ana).RemoveAsync("c1");
        Assert.Equal("CONTACT_UNKNOWN", (await host.Contacts(ana).SaveAsync(mine)).Refusal!.Code);
        Assert.Empty((await host.ReadAsync(ana)).Contacts);
    }

    [Fact]
    public async Task Refusals_change_nothing_and_what_is_done_twice_is_done_once()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.SaveAsync(ana, Draft("c1", "Uma Outside"));

        Assert.Equal("CONTACT_IS_SELF", (await host.Contacts(ana).SaveAsync(Draft("c2", colleague: ana))).Refusal!.Code);
        Assert.Equal("CONTACT_NAME_INVALID", (await host.Contacts(ana).SaveAsync(Draft("c2"))).Refusal!.Code);
        Assert.Equal("CONTACT_UNKNOWN", (await host.Contacts(ana).TouchAsync("c2", null)).Refusal!.Code);
        Assert.Equal("TAG_CADENCE_INVALID", (await host.Contacts(ana).SetTagCadenceAsync("x", 15)).Refusal!.Code);
        Assert.Equal(host.Today, (await host.Contacts(ana).TouchAsync("c1", null)).Contact!.LastInteractionOn);
        Assert.Equal(new ContactOutcome(null, null), await host.Contacts(ana).RemoveAsync("c1"));
        Assert.Equal(new ContactOutcome(null, null), await host.Contacts(ana).RemoveAsync("c1"));
        Assert.Empty((await host.ReadAsync(ana)).Contacts);
    }
}
