using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Contacts;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>Short forms for tests of contacts.</summary>
internal static class ContactsHost
{
    public static IContactsGrain Contacts(this GrainHost host, Guid person) => host.Grain<IContactsGrain>(GrainKeys.Contacts(person));

    public static SaveContact Draft(string id, string? name = null, Guid? colleague = null) => new(id, colleague, name, null, null, null, null, null, null, [], null, null);

    public static async Task<ContactView> SaveAsync(this GrainHost host, Guid person, SaveContact command)
    {
        var outcome = await host.Contacts(person).SaveAsync(command);
        return outcome.Contact ?? throw new InvalidOperationException(outcome.Refusal!.Code);
    }

    public static Task<ContactPage> ReadAsync(this GrainHost host, Guid person, string? search = null, string? tag = null, bool? overdue = null, int first = 100, string? after = null) =>
        host.Contacts(person).ReadAsync(new ContactsQuery(search, tag, overdue, first, after));

    public static Task<ContactsImported> ImportAsync(this GrainHost host, Guid person, string file, bool preview = false, ContactFormat format = ContactFormat.LinkedIn) =>
        host.Contacts(person).ImportAsync(new ImportContacts(format, Encoding.UTF8.GetBytes(file), preview));

    /// <summary>Logs that a person was in touch with somebody, a colleague or by name.</summary>
    public static async Task LogWithAsync(this GrainHost host, Guid person, CounterpartReference with, DateOnly day, bool isPrivate = false) =>
        Assert.Null((await host.Person(person).LogAsync(new LogActivity(Guid.NewGuid().ToString(), "stay-in-touch", day, [with], null, null, isPrivate))).Refusal);

    /// <summary>Writes a row as the ledger derives it from an entry that names somebody, however long ago.</summary>
    public static async Task PlantAsync(this GrainHost host, Guid person, string counterpart, string kind, DateOnly day, bool isPrivate = false)
    {
        Guid? colleague = counterpart.StartsWith("p:", StringComparison.Ordinal) ? Guid.ParseExact(counterpart.AsSpan(2), "N") : null;
        await host.Database.WriteAsync(
            "INSERT INTO entry_counterpart (person_id, entry_id, counterpart, colleague_id, kind, day, logged_on, private, open) VALUES (@person, @entry, @counterpart, @colleague, @kind, @day, @day, @private, @open)",
            [("person", person), ("entry", Guid.NewGuid().ToString("N")), ("counterpart", counterpart), ("colleague", colleague), ("kind", kind), ("day", day), ("private", isPrivate), ("open", false)],
            CancellationToken.None);
    }

    /// <summary>Changes a person's row in the directory, for everybody at once.</summary>
    public static async Task ChangeAsync(this GrainHost host, Guid person, Func<PersonRow, PersonRow> change)
    {
        var people = host.Services.GetRequiredService<IPeopleStore>();
        await people.SaveAsync([change((await people.FindAsync([person], CancellationToken.None))[0])], CancellationToken.None);
        host.Services.GetRequiredService<PeopleDirectory>().Forget(person);
    }

    public static string Key(Guid colleague) => $"p:{colleague:N}";
}
