namespace Readiness.Domain.Ledgers;

/// <summary>How an entry met the caps when it was logged (product.md section 3). The numbers are stored.</summary>
public enum CapOutcome
{
    /// <summary>Within both caps; it counts towards them while it stands.</summary>
    Within = 0,

    /// <summary>Over the cap a day: kept, scores 0.</summary>
    OverDay = 1,

    /// <summary>Over the cap an ISO week: kept, scores 0.</summary>
    OverWeek = 2,

    /// <summary>Private: caps do not apply and nothing scores.</summary>
    Private = 3,
}
