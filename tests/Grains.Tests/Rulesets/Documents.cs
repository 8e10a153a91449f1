using System.Text;
using Readiness.Domain.Activities;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Tests.Rulesets;

/// <summary>Documents of rulesets that follow the first, with a change or two.</summary>
internal static class Documents
{
    /// <summary>The first ruleset as a document of version 2, with texts replaced; each is there to be replaced.</summary>
    public static string Second(params (string From, string To)[] changes) => After(RulesetOne.Instance, changes);

    /// <summary>The same for the version after another.</summary>
    public static string After(Ruleset before, params (string From, string To)[] changes)
    {
        var document = Encoding.UTF8.GetString(RulesetDocument.Write(before));
        return changes.Prepend(($"\"version\": {before.Version},", $"\"version\": {before.Version + 1},")).Aggregate(document, (text, change) => Replace(text, change.Item1, change.Item2));
    }

    /// <summary>The ruleset of a document that must be right.</summary>
    public static Ruleset Read(string document, Ruleset? before = null)
    {
        var (ruleset, problems) = RulesetDocument.Read(Encoding.UTF8.GetBytes(document), before ?? RulesetOne.Instance);
        Xunit.Assert.Empty(problems);
        return ruleset!;
    }

    /// <summary>Replaces the first of a text, of which there must be one.</summary>
    private static string Replace(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"There is no {from}.", nameof(from)) : text[..at] + to + text[(at + from.Length)..];
    }
}
