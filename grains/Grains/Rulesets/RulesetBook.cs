using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>
/// Every version of the ruleset: the first is built in, later ones were published. It is filled once, before anything is
/// decided, and never again while the program runs; asking before that is a bug and throws.
/// </summary>
public sealed class RulesetBook
{
    private Ruleset[] _versions = [];

    /// <summary>A book with the built-in ruleset alone.</summary>
    public static RulesetBook OfTheFirst()
    {
        var book = new RulesetBook();
        book.Fill([]);
        return book;
    }

    /// <summary>The one that new events are decided by: the last.</summary>
    public Ruleset InForce => _versions.Length > 0 ? _versions[^1] : throw new InvalidOperationException("The rulesets were not read yet.");

    /// <summary>The version of the last.</summary>
    public int LastVersion => InForce.Version;

    /// <summary>The ruleset of a version that was in force once.</summary>
    public Ruleset Version(int version) => Find(version) ?? throw new InvalidOperationException($"There is no ruleset {version}.");

    /// <summary>The ruleset of a version; null when there is none.</summary>
    public Ruleset? Find(int version) => version >= 1 && version <= InForce.Version ? _versions[version - 1] : null;

    /// <summary>The last rubric there was for a level, with the version it is of: a later ruleset may have none, and what was begun by one goes on.</summary>
    public (Rubric Rubric, int Version)? LatestRubric(string level) => _versions.Reverse()
        .Select(ruleset => ruleset.Rubric(level) is { } rubric ? (rubric, ruleset.Version) : ((Rubric, int)?)null).FirstOrDefault(found => found is not null);

    /// <summary>Reads what was published. A stored version that this program cannot use is a <see cref="FormatException"/>.</summary>
    public async Task ReadAsync(IRulesetStore store, CancellationToken cancellation)
    {
        var later = new List<Ruleset>();
        foreach (var (version, document) in await store.ReadAllAsync(cancellation))
        {
            var (ruleset, problems) = RulesetDocument.Read(document, later.Count == 0 ? RulesetOne.Instance : later[^1]);
            later.Add(ruleset ?? throw new FormatException($"This program cannot use ruleset {version} of the database, {problems[0]} Start the one that published it."));
        }

        Fill(later);
    }

    private void Fill(List<Ruleset> later) => _versions = [RulesetOne.Instance, .. later];
}
