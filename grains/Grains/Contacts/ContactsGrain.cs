using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Contacts;
using Readiness.Domain;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;

namespace Readiness.Grains.Contacts;

/// <summary>One person's contacts: whose is the key, and nobody else is ever asked about.</summary>
public sealed partial class ContactsGrain(
    [PersistentState(ContactsGrain.StateName, "snapshots")] IPersistentState<StoredContacts> stored,
    IStateGate gate,
    ContactReading reading,
    IPeopleStore people,
    PeopleDirectory directory,
    OrganisationCalendar calendar) : Grain, IContactsGrain
{
    /// <summary>The name of the state, of its own as all of them.</summary>
    public const string StateName = "person-contacts";

    private const int MostRefusedShown = 200;
    private const int MostNamesShown = 5;
    private PersonId _owner;
    private ContactBook _book = ContactBook.Empty;

    private DateOnly Today => calendar.Now().Today;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _owner = new PersonId(GrainKeys.PersonOfContacts(this.GetPrimaryKeyString()));
        _book = ContactCodec.Read(stored.State);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ContactPage> ReadAsync(ContactsQuery query) => reading.PageAsync(_owner.Value, _book, query, Today);

    /// <inheritdoc/>
    public async Task<ContactView?> FindAsync(string contactId) => _book.Find(contactId) is { } contact ? await ViewAsync(contact) : null;

    /// <inheritdoc/>
    public Task<ContactTagView[]> TagsAsync() => Task.FromResult<ContactTagView[]>([.. ContactTags.Of(_book).Select(View)]);

    /// <inheritdoc/>
    public Task<OverdueContact[]> OverdueAsync(DateOnly today) => reading.OverdueAsync(_owner.Value, _book, today);

    /// <inheritdoc/>
    public async Task<ContactOutcome> SaveAsync(SaveContact command)
    {
        var (who, unknown) = await WhoAsync(command);
        if (unknown is not null)
        {
            return new ContactOutcome(null, unknown.View());
        }

        var draft = new ContactDraft(
            command.ContactId, who, command.Organisation, command.Role, command.Email, command.Link, command.MetAt, command.MetOn, command.Tags,
            command.CadenceDays, command.Notes, command.BasedOn);
        return await RecordAsync(ContactRules.Save(_book, draft, _owner, Today));
    }

    /// <inheritdoc/>
    public Task<ContactOutcome> RemoveAsync(string contactId) => RecordAsync(ContactRules.Remove(_book, contactId));

    /// <inheritdoc/>
    public Task<ContactOutcome> TouchAsync(string contactId, DateOnly? on)
    {
        var today = Today;
        return RecordAsync(ContactRules.Touch(_book, contactId, on ?? today, today));
    }

    /// <inheritdoc/>
    public async Task<ContactTagOutcome> SetTagCadenceAsync(string tag, int? days)
    {
        var (next, refusal) = ContactRules.SetTagCadence(_book, tag, days);
        if (refusal is not null)
        {
            return new ContactTagOutcome(null, refusal.View());
        }

        await StoreAsync(next);
        var key = ContactTags.Key(tag);
        return new ContactTagOutcome(View(ContactTags.Of(_book).FirstOrDefault(each => ContactTags.Key(each.Name) == key) ?? new TagStanding(tag.Trim(), 0, null)), null);
    }

    /// <inheritdoc/>
    public async Task<ContactsImported> ImportAsync(ImportContacts command)
    {
        var file = ContactFile.Read(command.File, command.Format == ContactFormat.VCard);
        if (file.Rows is not { } rows)
        {
            return new ContactsImported(0, 0, 0, [], 0, [], file.Refusal!.View());
        }

        var known = await ColleaguesAsync(rows);
        var result = ContactImport.Merge(_book, rows, known, $"i-{Guid.CreateVersion7():N}", _owner, Today);
        await StoreAsync(command.Preview ? null : result.Next);
        return new ContactsImported(
            result.Added.Count, result.Merged, result.Unchanged,
            First(result.Refused), result.Refused.Count, [.. result.Added.Take(MostNamesShown).Select(contact => contact.Who.Name)], null,
            First(result.LeftOut), result.LeftOut.Count);

        static RefusedContactView[] First(IReadOnlyList<RefusedContact> refused) =>
            [.. refused.Take(MostRefusedShown).Select(each => new RefusedContactView(each.Line, each.Refusal.View()))];
    }

    /// <summary>A colleague who is no longer here stays whom they were; nobody new can be made of them.</summary>
    private async Task<(Counterpart? Who, Refusal? Unknown)> WhoAsync(SaveContact command)
    {
        var known = _book.Find(command.ContactId)?.Who;
        if (command.Colleague is { } id)
        {
            return await directory.FindAsync(id) is { Active: true } colleague ? (new Counterpart(new PersonId(id), colleague.Name), null)
                : known?.Person?.Value == id ? (known, null)
                : (null, ContactRefusals.ColleagueUnknown);
        }

        var isSameOne = known?.Person is { } left && known.Name == command.Name?.Trim() && await directory.FindAsync(left.Value) is not { Active: true };
        return (isSameOne ? known : command.Name is { } name ? new Counterpart(null, name) : null, null);
    }

    private async Task<Dictionary<string, Counterpart>> ColleaguesAsync(IReadOnlyList<ContactRow> rows)
    {
        var asked = rows.Select(row => row.Email?.Trim()).OfType<string>().Where(ContactCheck.IsEmail).ToHashSet(EmailComparer.Instance);
        var found = asked.Count == 0 ? [] : await people.FindByEmailsAsync(asked, CancellationToken.None);
        return found.ToDictionary(person => person.Email, person => new Counterpart(new PersonId(person.Id), person.Name), EmailComparer.Instance);
    }

    private async Task<ContactOutcome> RecordAsync(ContactDecision decision)
    {
        if (decision.Refusal is { } refusal)
        {
            return new ContactOutcome(null, refusal.View());
        }

        await StoreAsync(decision.Next);
        return new ContactOutcome(decision.Contact is { } contact ? await ViewAsync(contact) : null, null);
    }

    /// <summary>Returns only once it is stored; until then readers see what was before. Null: nothing changed.</summary>
    private async Task StoreAsync(ContactBook? next)
    {
        if (next is null)
        {
            return;
        }

        stored.State = ContactCodec.Write(next);
        await gate.WriteAsync(stored, this);
        _book = next;
        await GrainFactory.GetGrain<IPersonGrain>(GrainKeys.Person(_owner.Value)).TouchAsync();
    }

    private Task<ContactView> ViewAsync(Contact contact) => reading.OneAsync(_owner.Value, _book, contact, Today);

    private static ContactTagView View(TagStanding tag) => new(tag.Name, tag.Contacts, tag.CadenceDays);
}
