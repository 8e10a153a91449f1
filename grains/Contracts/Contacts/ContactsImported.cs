namespace Readiness.Contracts.Contacts;

/// <summary>
/// What importing a file came to, in people. Refused holds the first of those not taken, by line, and RefusedCount says how
/// many there are; Names are those of the first new contacts. LeftOut holds the first things left out of people who were
/// taken, and LeftOutCount says how many there are. Refusal is set when the file as a whole was not taken.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactsImported")]
public sealed record ContactsImported(
    [property: Id(0)] int Added,
    [property: Id(1)] int Merged,
    [property: Id(2)] int Unchanged,
    [property: Id(3)] RefusedContactView[] Refused,
    [property: Id(4)] int RefusedCount,
    [property: Id(5)] string[] Names,
    [property: Id(6)] RefusalView? Refusal,
    [property: Id(7)] RefusedContactView[]? LeftOut = null,
    [property: Id(8)] int LeftOutCount = 0);
