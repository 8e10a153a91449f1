namespace Readiness.Grains.Contacts;

/// <summary>The cadence of one tag, in days.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredTagCadence")]
public sealed record StoredTagCadence([property: Id(0)] string Tag, [property: Id(1)] int Days);
