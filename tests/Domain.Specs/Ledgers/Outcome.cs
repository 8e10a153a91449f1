using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>What a decision came to, said the way specs say it.</summary>
internal static class Outcome
{
    public static void IsRefused(this Decision decision, Refusal refusal)
    {
        Assert.Equal(refusal, decision.Refusal);
        Assert.Empty(decision.Events);
    }

    public static void IsRepeated(this Decision decision)
    {
        Assert.Null(decision.Refusal);
        Assert.Empty(decision.Events);
    }

    public static T IsRecorded<T>(this Decision decision)
        where T : LedgerEvent
    {
        Assert.Null(decision.Refusal);
        return Assert.IsType<T>(Assert.Single(decision.Events));
    }
}
