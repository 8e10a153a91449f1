using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>What a version must keep of the one before it, so that everything ledgers say can still be read.</summary>
internal static class RulesetContinuity
{
    public static void Check(Ruleset before, List<(DocumentObject Object, ActivityKind Kind)> read, DocumentObject root)
    {
        foreach (var old in before.Kinds)
        {
            if (read.Find(each => each.Kind.Key == old.Key) is not { Object: { } found } now)
            {
                root.Problem(root.LineOf("kinds"), $"The kind '{old.Key}' of ruleset {before.Version} is missing. Ledgers name it for ever, so it stays.");
                continue;
            }

            Same(found, old, "pillar", old.Pillar == now.Kind.Pillar, PillarWords.InFile(old.Pillar));
            Same(found, old, "practice", old.Practice.Number == now.Kind.Practice.Number, $"{old.Practice.Number}");
            Same(found, old, "people", old.PeopleNeeded == now.Kind.PeopleNeeded, $"{old.PeopleNeeded}");
        }
    }

    private static void Same(DocumentObject found, ActivityKind old, string member, bool same, string was)
    {
        if (!same)
        {
            found.Problem(found.LineOf(member), $"The {member} of '{old.Key}' stays {was}. Add a kind under another key instead.");
        }
    }
}
