namespace Readiness.Grains.Contacts;

/// <summary>The contacts of a person: nothing else knows them, so this is kept. Fields are additive.</summary>
[GenerateSerializer, Alias("Readiness.StoredContacts")]
public sealed class StoredContacts
{
    [Id(0)]
    public StoredContact[] Contacts { get; set; } = [];

    [Id(1)]
    public StoredTagCadence[] TagCadences { get; set; } = [];
}
