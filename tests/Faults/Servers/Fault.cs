namespace Readiness.Faults.Servers;

/// <summary>What is wrong with a server on purpose: a bug for the checker to find, or a mishap that must do no harm.</summary>
internal enum Fault
{
    /// <summary>None: what the others are compared with.</summary>
    None,

    /// <summary>Says that a row is durable while it still waits to be written.</summary>
    AcknowledgesBeforeCommit,

    /// <summary>Gives every request an id of its own instead of the client's.</summary>
    DropsIdempotencyKey,

    /// <summary>Loses every third message to a board.</summary>
    LosesBoardReports,

    /// <summary>Takes a commit for failed now and then, and writes the same event again.</summary>
    AppliesTwiceOnRetry,

    /// <summary>No bug, but bad luck: the database commits, and its answer is lost now and then.</summary>
    LosesCommitAnswers,

    /// <summary>No bug: it dies at the commit it is told, its clock is ahead as it is told, and reminders come within a second. See <see cref="Controls"/>.</summary>
    ObeysControls,
}
