using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.Contacts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>What was stored by a version before is read by this one.</summary>
public sealed class StoredForms
{
    /// <summary>The book below, as the first version stored it. Never made anew: what is stored somewhere looks like this.</summary>
    private const string FirstVersion =
        "ICAABSHoQAVjMcEBQRdVbWEgT3V0c2lkZUEJQWNtZUEHQ1RPQSF1bWFAYWNtZS5leGFtcGxlQSlodHRwczovL2FjbWUuZXhhbXBsZUENQSBmYWlyAQRotCEABUEJRmFpckALQ2xvc2Xg"
        + "ATlBKUxpa2VzIHRlYQphbmQgY29mZmVlAfSRtAEEkrTgIOhABWMyQSEHAAAAAAAAAAAAAAAAAAAAQRNCZW4gUm9zc2nBAcEBwQHBAcEBwQEh4MEBwQEBxJa0wQHg4CEAAyHowCEB0gLg4OA=";

    [Fact]
    public void Contacts_stored_by_the_first_version_are_read() => Assert.Equivalent(Book(), Read(Convert.FromBase64String(FirstVersion)), strict: true);

    [Fact]
    public void What_is_stored_comes_back()
    {
        Assert.Equivalent(Book(), Read(Serializer().SerializeToArray(ContactCodec.Write(Book()))), strict: true);
        Assert.Equivalent(ContactBook.Empty, Read(Serializer().SerializeToArray(new StoredContacts())), strict: true);
    }

    private static ContactBook Read(byte[] stored) => ContactCodec.Read(Serializer().Deserialize<StoredContacts>(stored)!);

    private static Serializer Serializer() => new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    private static ContactBook Book() => new(
        [
            new Contact(
                ContactId.Parse("c1"), new Counterpart(null, "Uma Outside"), "Acme", "CTO", "uma@acme.example", "https://acme.example", "A fair", new DateOnly(2024, 2, 29), ["Fair", "Close"],
                14, "Likes tea\nand coffee", new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 1)),
            new Contact(
                ContactId.Parse("c2"), new Counterpart(new PersonId(new Guid(7, 0, 0, new byte[8])), "Ben Rossi"), null, null, null, null, null, null, [], null, null, new DateOnly(2026, 3, 18), null),
        ],
        new Dictionary<string, TagCadence>(StringComparer.Ordinal) { ["fair"] = new TagCadence("Fair", 90) });
}
