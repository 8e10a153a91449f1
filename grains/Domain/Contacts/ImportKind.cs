namespace Readiness.Domain.Contacts;

/// <summary>What became of one person of a file.</summary>
internal enum ImportKind
{
    /// <summary>Not looked at yet.</summary>
    Waiting,

    /// <summary>Not taken.</summary>
    Refused,

    /// <summary>Known with all the file says of them.</summary>
    Unchanged,

    /// <summary>Added something to a contact.</summary>
    Merged,

    /// <summary>Became a contact.</summary>
    Added,
}
