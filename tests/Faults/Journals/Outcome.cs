namespace Readiness.Faults.Journals;

/// <summary>What an answer means to the client.</summary>
internal enum Outcome
{
    /// <summary>It is done, and must never be lost.</summary>
    Acknowledged,

    /// <summary>It was not recorded; asking again may work.</summary>
    NotRecorded,

    /// <summary>Nobody knows; it has to be asked again.</summary>
    Uncertain,

    /// <summary>It is refused for good, which these clients give no reason for.</summary>
    Refused,
}
