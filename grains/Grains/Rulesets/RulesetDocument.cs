using System.Text.Json;
using Readiness.Domain.Activities;

namespace Readiness.Grains.Rulesets;

/// <summary>
/// A whole ruleset as a JSON document that people write: practices, kinds, rubrics and badges (product.md section 1). What
/// is written comes back equal; what cannot be used is told with its line, all of it at once.
/// </summary>
public static class RulesetDocument
{
    /// <summary>The document of a ruleset.</summary>
    public static byte[] Write(Ruleset ruleset) => RulesetWriting.Write(ruleset);

    /// <summary>The document of a version of a book; null when there is none.</summary>
    public static byte[]? Write(RulesetBook rulesets, int version) => rulesets.Find(version) is { } ruleset ? Write(ruleset) : null;

    /// <summary>The ruleset of a document, or all that is wrong with it in the order of lines.</summary>
    /// <param name="document">JSON in UTF-8; comments and trailing commas are allowed.</param>
    /// <param name="before">
    /// The version it follows: it has the next number, and keeps every kind with its pillar, practice and people needed,
    /// since ledgers name kinds for ever. Null to read a version by itself.
    /// </param>
    public static (Ruleset? Ruleset, IReadOnlyList<RulesetProblem> Problems) Read(ReadOnlySpan<byte> document, Ruleset? before)
    {
        var problems = new List<RulesetProblem>();
        var root = DocumentNode.Read(document, problems);
        if (root is not null && root.Kind != JsonTokenType.StartObject)
        {
            problems.Add(new RulesetProblem(root.Line, "A ruleset is an object with version, practices, kinds, rubrics and badges."));
        }

        var ruleset = root is { Kind: JsonTokenType.StartObject } ? RulesetReading.Read(new DocumentObject(root, problems), before, problems) : null;
        return problems.Count == 0 ? (ruleset!(), []) : (null, [.. problems.OrderBy(problem => problem.Line)]);
    }
}
