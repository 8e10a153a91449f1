using Readiness.Contracts.Contacts;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Contacts.ContactsHost;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>What importing a file promises. Today is Wednesday, 18 March 2026.</summary>
public sealed class ImportedContacts
{
    [Theory]
    [CombinatorialDatabases]
    public async Task A_file_is_taken_in_once_however_often_it_comes_and_a_preview_changes_nothing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.SaveAsync(ana, Draft("c1", "Uma Outside") with { Organisation = "Acme", Notes = "Mine" });
        var file = $"{Files.Preamble}{Files.Header}Uma,Outside,https://www.linkedin.com/in/uma,,Acme,CTO,23 Nov 2025\r\nBenny,R.,,{ben:N}@EXAMPLE.org,,,01 Jan 2024\r\n,,,,,,01 Jan 2024\r\nCid,New,,,,,02 Jan 2024\r\nCid,New,,,,,02 Jan 2024\r\n";

        var preview = await host.ImportAsync(ana, file, preview: true);
        Assert.Equal(1, (await host.ReadAsync(ana)).TotalCount);
        var done = await host.ImportAsync(ana, file);
        var again = await host.ImportAsync(ana, file);

        Assert.Equivalent(preview, done);
        Assert.Equal((2, 1, 1, 1), (done.Added, done.Merged, done.Unchanged, done.RefusedCount));
        Assert.Equal([(7, "NAME_MISSING")], done.Refused.Select(refused => (refused.Line, refused.Refusal.Code)));
        Assert.Equal(["Ben Rossi", "Cid New"], done.Names);
        Assert.Equal((0, 0, 4), (again.Added, again.Merged, again.Unchanged));
        await host.DeactivateAllAsync();
        var contacts = (await host.ReadAsync(ana)).Contacts.ToDictionary(contact => contact.Name, StringComparer.Ordinal);
        Assert.Equal(["Ben Rossi", "Cid New", "Uma Outside"], contacts.Keys.Order());
        Assert.Equal(("Mine", "CTO", new DateOnly(2025, 11, 23)), (contacts["Uma Outside"].Notes, contacts["Uma Outside"].Role, contacts["Uma Outside"].MetOn));
        Assert.Equal((ben, host.Today.AddDays(30)), (contacts["Ben Rossi"].Colleague!.Id, contacts["Ben Rossi"].DueOn));
    }

    [Fact]
    public async Task Somebody_who_left_is_no_colleague_to_a_file()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.ChangeAsync(ben, person => person with { Active = false });

        await host.ImportAsync(ana, $"BEGIN:VCARD\nVERSION:3.0\nFN:Ben R.\nEMAIL:{ben:N}@example.org\nEND:VCARD\n", format: ContactFormat.VCard);

        Assert.Equal(("Ben R.", null), ((await host.ReadAsync(ana)).Contacts.Single().Name, (await host.ReadAsync(ana)).Contacts.Single().Colleague));
    }

    [Fact]
    public async Task What_was_left_out_of_people_taken_is_said_by_line_each_time()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        var file = $"BEGIN:VCARD\nVERSION:3.0\nFN:Uma\nEMAIL:none\nCATEGORIES:{new string('a', 41)}\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:\nEMAIL:none\nEND:VCARD\n";

        var done = await host.ImportAsync(ana, file, format: ContactFormat.VCard);
        var again = await host.ImportAsync(ana, file, format: ContactFormat.VCard);

        Assert.Equal((1, 0, 1, 2), (done.Added, again.Added, again.Unchanged, again.LeftOutCount));
        Assert.Equal([(1, "EMAIL_LEFT_OUT"), (1, "TAGS_LEFT_OUT")], done.LeftOut!.Select(left => (left.Line, left.Refusal.Code)));
        Assert.Equal([(7, "NAME_MISSING")], done.Refused.Select(refused => (refused.Line, refused.Refusal.Code)));
    }

    [Fact]
    public async Task A_file_of_another_make_changes_nothing_and_long_lists_of_refusals_are_cut()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");

        Assert.Equal("FILE_NOT_VCARD", (await host.ImportAsync(ana, Files.Header + "Ann,Lee,,,,,\n", format: ContactFormat.VCard)).Refusal!.Code);
        var refused = await host.ImportAsync(ana, Files.Header + string.Concat(Enumerable.Repeat(",,,,,,\n", 1000)));
        Assert.Equal((200, 1000, 0), (refused.Refused.Length, refused.RefusedCount, refused.Added));
    }
}
