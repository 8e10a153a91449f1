using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;

namespace Readiness.Domain.Specs.Contacts;

/// <summary>Contacts as specs write them. Olga owns them; today is Wednesday, 18 March 2026.</summary>
internal static class ContactCast
{
    public static DateOnly Today { get; } = Days.On("2026-03-18");

    public static ContactDraft Draft(string id = "c1", string name = "Uma Outside") => new(id, new Counterpart(null, name));

    public static ContactBook Book(params ContactDraft[] drafts) =>
        drafts.Aggregate(ContactBook.Empty, (book, draft) => ContactRules.Save(book, draft, Cast.Olga, Today).Next!);

    public static Contact Contact(ContactDraft draft, DateOnly? addedOn = null, DateOnly? touchedOn = null) =>
        ContactCheck.Check(draft, Cast.Olga, Days.On("2030-01-01")).Contact! with { AddedOn = addedOn ?? Today, TouchedOn = touchedOn };

    public static ContactBook WithCadence(this ContactBook book, string tag, int? days) => ContactRules.SetTagCadence(book, tag, days).Next!;
}
