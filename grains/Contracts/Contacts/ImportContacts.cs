namespace Readiness.Contracts.Contacts;

/// <summary>Takes in a file, given as its bytes; Preview only says what it would come to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ImportContacts")]
public sealed record ImportContacts([property: Id(0)] ContactFormat Format, [property: Id(1)] byte[] File, [property: Id(2)] bool Preview);
