using Readiness.Domain.Activities;

namespace Readiness.Domain.Contacts;

/// <summary>Somebody its owner wants to stay in touch with (product.md section 6). Only the owner ever sees it.</summary>
/// <param name="Id">Chosen by the client, unique among the owner's contacts.</param>
/// <param name="Who">A colleague with the name known when it was saved, or somebody outside by name.</param>
/// <param name="Organisation">Where they work; null when not said, as with all texts here.</param>
/// <param name="Role">What they do there.</param>
/// <param name="Email">Their address.</param>
/// <param name="Link">Their profile or home page, https.</param>
/// <param name="MetAt">Where they were met.</param>
/// <param name="MetOn">The day they were met.</param>
/// <param name="Tags">At most 10, each once whatever its case.</param>
/// <param name="OwnCadence">Days between two interactions, for this contact alone; null: by tag, or 30.</param>
/// <param name="Notes">The owner's notes.</param>
/// <param name="AddedOn">The day it was added.</param>
/// <param name="TouchedOn">The last day of which the owner said that they were in touch.</param>
public sealed record Contact(
    ContactId Id, Counterpart Who, string? Organisation, string? Role, string? Email, string? Link, string? MetAt, DateOnly? MetOn,
    IReadOnlyList<string> Tags, int? OwnCadence, string? Notes, DateOnly AddedOn, DateOnly? TouchedOn)
{
    /// <summary>How many characters its texts have.</summary>
    public int Characters =>
        Who.Name.Length + Length(Organisation) + Length(Role) + Length(Email) + Length(Link) + Length(MetAt) + Length(Notes) + Tags.Sum(tag => tag.Length);

    /// <summary>Whether two say the same.</summary>
    public bool IsSame(Contact other) => Tags.SequenceEqual(other.Tags, StringComparer.Ordinal) && this with { Tags = other.Tags } == other;

    private static int Length(string? text) => text?.Length ?? 0;
}
