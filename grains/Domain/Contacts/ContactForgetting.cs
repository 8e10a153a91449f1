using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Contacts;

/// <summary>
/// Somebody's contacts when a colleague among them is erased: what says who that is goes; how often and when they were in touch,
/// and the owner's own notes, stay the owner's.
/// </summary>
public static class ContactForgetting
{
    /// <summary>The book without who a colleague was.</summary>
    public static ContactBook Forget(this ContactBook book, PersonId gone) => book with
    {
        Contacts =
        [
            .. book.Contacts.Select(contact => contact.Who.Person == gone
                ? contact with { Who = new Counterpart(gone, FormerColleague.Name), Organisation = null, Role = null, Email = null, Link = null }
                : contact),
        ],
    };
}
