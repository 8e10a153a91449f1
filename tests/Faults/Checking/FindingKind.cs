namespace Readiness.Faults.Checking;

/// <summary>What can be wrong.</summary>
internal enum FindingKind
{
    /// <summary>A client was told that it is done, and the ledger does not have it.</summary>
    AcknowledgedMissing,

    /// <summary>The ledger has what no client ever sent.</summary>
    NeverAttempted,

    /// <summary>One operation had two effects.</summary>
    RecordedTwice,

    /// <summary>A client was told that nothing was recorded, and it was.</summary>
    RefusedButRecorded,

    /// <summary>A client was refused something there is nothing wrong with.</summary>
    RefusedWithoutReason,

    /// <summary>Copies of one operation were answered differently.</summary>
    AnswersDiffer,

    /// <summary>An answer says other points than the ledger.</summary>
    AnswerDiffersFromLedger,

    /// <summary>A total is not the sum of its ledger.</summary>
    TotalDiffers,

    /// <summary>A hash chain does not verify.</summary>
    ChainBroken,

    /// <summary>A board is not what its ledgers come to.</summary>
    BoardDiffers,

    /// <summary>The database's own check fails.</summary>
    IntegrityBroken,
}
