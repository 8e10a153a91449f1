namespace Readiness.Domain.Contacts;

/// <summary>What importing a file comes to.</summary>
/// <param name="Next">The book to keep from then on; null when nothing changed.</param>
/// <param name="Added">The contacts that are new, in the order of the file.</param>
/// <param name="Merged">How many people of the file added something to a contact there was, or that the file had brought before.</param>
/// <param name="Unchanged">How many were known with all the file says of them.</param>
/// <param name="Refused">Those not taken, by line.</param>
/// <param name="LeftOut">What was left out of those that were taken, by line.</param>
public sealed record ContactImportResult(
    ContactBook? Next, IReadOnlyList<Contact> Added, int Merged, int Unchanged, IReadOnlyList<RefusedContact> Refused, IReadOnlyList<RefusedContact> LeftOut);
