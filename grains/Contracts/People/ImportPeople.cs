namespace Readiness.Contracts.People;

/// <summary>
/// A file of people, given as its bytes. Fingerprint is the one of the preview that the admin saw; null only looks.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ImportPeople")]
public sealed record ImportPeople(
    [property: Id(0)] Guid By,
    [property: Id(1)] byte[] File,
    [property: Id(2)] bool DeactivateMissing,
    [property: Id(3)] bool Reactivate,
    [property: Id(4)] bool AddNew,
    [property: Id(5)] string? Fingerprint);
