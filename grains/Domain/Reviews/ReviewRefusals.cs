namespace Readiness.Domain.Reviews;

/// <summary>Why an endorsement or a dispute can be refused.</summary>
public static class ReviewRefusals
{
    /// <summary>Who endorses is named in the entry: theirs is a colleague's word, and the pair rule holds for it.</summary>
    public static Refusal NamedInEntry { get; } =
        new("REVIEWER_NAMED", "This entry names you: confirm it as a colleague instead.", "entryId");

    /// <summary>Somebody else of the manager line disputes the entry already.</summary>
    public static Refusal AlreadyDisputed { get; } = new("ENTRY_DISPUTED", "Another manager disputes this entry already.", "entryId");

    /// <summary>A dispute needs a comment.</summary>
    public static Refusal CommentMissing { get; } = new("COMMENT_MISSING", "Say what you doubt, so that it can be settled.", "comment");

    /// <summary>A comment is too long.</summary>
    public static Refusal CommentTooLong { get; } = new("COMMENT_TOO_LONG", $"A comment has at most {EntryReviews.MaxComment} characters.", "comment");
}
