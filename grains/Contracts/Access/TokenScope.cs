namespace Readiness.Contracts.Access;

/// <summary>What a personal access token may do; each may do what the one before may.</summary>
public enum TokenScope
{
    /// <summary>Read, and follow changes.</summary>
    Read = 0,

    /// <summary>Log activities and take them back.</summary>
    Log = 1,

    /// <summary>Whatever its owner may by GraphQL.</summary>
    All = 2,
}
