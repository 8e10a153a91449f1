using Readiness.Domain.Activities;

namespace Readiness.Grains.Ledgers;

/// <summary>The rulesets that rows can name.</summary>
public static class Rulesets
{
    /// <summary>The one that new events are decided by.</summary>
    public static Ruleset InForce => RulesetOne.Instance;

    /// <summary>The ruleset of a version that was in force once.</summary>
    public static Ruleset Version(int version) =>
        version == RulesetOne.Instance.Version ? RulesetOne.Instance : throw new InvalidOperationException($"There is no ruleset {version}.");
}
