namespace Readiness.Grains.Outboxes;

/// <summary>
/// Something that a recorded act still has to bring about elsewhere. It is carried out once or, around a crash, more than
/// once: whatever it does must come to the same.
/// </summary>
[GenerateSerializer, Alias("Readiness.Effect")]
public abstract record Effect;
