namespace Readiness.Domain.Contacts;

/// <summary>
/// What the log says of a person and somebody else, for one kind of activity: standing entries of the person's own that
/// name the other, or of the other that name the person.
/// </summary>
/// <param name="Counterpart">The other, by <see cref="Activities.Counterpart.Key"/>.</param>
/// <param name="Kind">Key of the kind.</param>
/// <param name="LastOn">The last day of such an entry, however long ago.</param>
/// <param name="Count">How many there are since the day asked for.</param>
/// <param name="ByOther">Whether they are entries of the other, a colleague; private ones are never among those.</param>
public sealed record Interaction(string Counterpart, string Kind, DateOnly LastOn, int Count, bool ByOther);
