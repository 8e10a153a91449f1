namespace Readiness.Contracts.Contacts;

/// <summary>What a file of contacts is.</summary>
public enum ContactFormat
{
    /// <summary>LinkedIn's Connections.csv.</summary>
    LinkedIn = 0,

    /// <summary>vCards 3.0 or 4.0.</summary>
    VCard = 1,
}
