using Readiness.Domain.Activities;

namespace Readiness.Grains.Rulesets;

/// <summary>A document that can be published as the next ruleset.</summary>
public sealed class RulesetCandidate
{
    private RulesetCandidate(byte[] document, Ruleset ruleset)
    {
        Document = document;
        Ruleset = ruleset;
    }

    /// <summary>As it was written.</summary>
    public byte[] Document { get; }

    /// <summary>The ruleset it says.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>The version it would be.</summary>
    public int Version => Ruleset.Version;

    /// <summary>A candidate to follow the last ruleset of a book; null when something is wrong with it.</summary>
    public static (RulesetCandidate? Candidate, IReadOnlyList<RulesetProblem> Problems) Read(byte[] document, RulesetBook rulesets)
    {
        var (ruleset, problems) = RulesetDocument.Read(document, rulesets.InForce);
        return (ruleset is null ? null : new RulesetCandidate(document, ruleset), problems);
    }
}
