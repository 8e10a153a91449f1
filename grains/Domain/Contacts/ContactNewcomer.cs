using Readiness.Domain.Activities;

namespace Readiness.Domain.Contacts;

/// <summary>A person of a file, checked, with the name the file has for them: that of a colleague is the directory's.</summary>
internal sealed class ContactNewcomer(Contact contact, string name)
{
    /// <summary>As the contact they would become.</summary>
    public Contact Contact { get; } = contact;

    /// <summary>What tells who they are.</summary>
    public ContactIdentity Identity { get; } = ContactIdentity.Of(contact, name);

    /// <summary>As somebody outside under the file's own name; null when that cannot be a name.</summary>
    public Contact? AsOutsider() =>
        ContactCheck.Name(name) is { } checkedName ? Contact with { Who = new Counterpart(null, checkedName) } : null;
}
