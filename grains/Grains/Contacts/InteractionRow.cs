namespace Readiness.Grains.Contacts;

/// <summary>
/// Entries of one kind between a person and somebody else, how many there are since the day asked for, and the last day of
/// one. Either Counterpart is set, the key of whom the person's own entries name; or By, the colleague whose entries name
/// the person.
/// </summary>
public sealed record InteractionRow(string? Counterpart, Guid? By, string Kind, DateOnly LastOn, int Count);
