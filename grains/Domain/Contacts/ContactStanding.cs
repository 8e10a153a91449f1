namespace Readiness.Domain.Contacts;

/// <summary>A contact on a day, with what its owner's log says of it.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="LastInteractionOn">The last day they were in touch; null when there was none.</param>
/// <param name="CadenceDays">The cadence that holds.</param>
/// <param name="DueOn">The day it is time again.</param>
/// <param name="OverdueDays">How many days ago that was; 0 while it is not overdue.</param>
/// <param name="Reciprocity">What went to and fro.</param>
public sealed record ContactStanding(
    Contact Contact, DateOnly? LastInteractionOn, int CadenceDays, DateOnly DueOn, int OverdueDays, Reciprocity Reciprocity)
{
    /// <summary>Whether it is past the day.</summary>
    public bool IsOverdue => OverdueDays > 0;
}
