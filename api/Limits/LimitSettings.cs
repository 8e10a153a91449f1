namespace Readiness.Api.Limits;

/// <summary>
/// How much may be asked of one host in a minute, with as much at once. Zero is no limit.
/// QueryCost: what the documents of one caller cost together; SignIns: tries of each way in, by network address;
/// Requests: everything else of one caller.
/// </summary>
public sealed record LimitSettings(int QueryCost, int SignIns, int Requests)
{
    /// <summary>What holds where the settings say nothing.</summary>
    public static LimitSettings Usual { get; } = new(QueryCost: 600_000, SignIns: 120, Requests: 600);

    /// <summary>No limits.</summary>
    public static LimitSettings None { get; } = new(0, 0, 0);
}
