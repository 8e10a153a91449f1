namespace Readiness.Domain.Recognition;

/// <summary>
/// What thanks add to the two ledgers (product.md section 8). The giver's own thanks are their confirmation of what the
/// receiver did; caps, novelty and the pair rule hold for it as for every other. What the giver did asks the receiver.
/// Ids follow from the thanks, so that adding them again changes nothing.
/// </summary>
public static class ThanksEntries
{
    /// <summary>What the id of each of these entries begins with.</summary>
    public const string IdPrefix = "thanks-";

    /// <summary>What the id of the receiver's entry ends with.</summary>
    public const string ReceivedSuffix = "-received";

    /// <summary>Evidence of what the receiver did.</summary>
    public static ThanksEntry Received(Thanks thanks, ThankedPractices practices) => new(
        thanks.Receiver, $"{IdPrefix}{thanks.Id:D}{ReceivedSuffix}", practices.Of(thanks.Practice).Kind.Key, thanks.Given.Today, thanks.Giver, Confirmed: true, Note(thanks));

    /// <summary>The giver's own act of saying thank you.</summary>
    public static ThanksEntry Given(Thanks thanks) => new(
        thanks.Giver, $"{IdPrefix}{thanks.Id:D}-given", ThankedPractices.Gratitude, thanks.Given.Today, thanks.Receiver, Confirmed: false, Note(thanks));

    /// <summary>Managers read entries: words that were given for the receiver alone are not in them.</summary>
    private static string? Note(Thanks thanks) => thanks.HiddenByGiver ? null : thanks.Text;
}
