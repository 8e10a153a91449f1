using System.Collections;

namespace Readiness.Domain.Badges;

/// <summary>The badges of a ruleset, in its order; keys are unique.</summary>
public sealed class BadgeSet : IReadOnlyList<BadgeDefinition>
{
    private readonly IReadOnlyList<BadgeDefinition> _definitions;
    private readonly Dictionary<string, BadgeDefinition> _byKey;
    private readonly Dictionary<string, BadgeDefinition[]> _byKind;
    private readonly BadgeDefinition[] _ofAnyKind;

    /// <summary>Puts definitions together; two with one key are an error.</summary>
    public BadgeSet(IReadOnlyList<BadgeDefinition> definitions)
    {
        _definitions = definitions;
        _byKey = definitions.ToDictionary(definition => definition.Key, StringComparer.Ordinal);
        _ofAnyKind = [.. definitions.Where(definition => definition.Condition.Kinds.Count == 0)];
        _byKind = definitions.SelectMany(definition => definition.Condition.Kinds).Distinct(StringComparer.Ordinal).ToDictionary(
            kind => kind,
            kind => definitions.Where(definition => definition.Condition.Kinds.Count == 0 || definition.Condition.Kinds.Contains(kind)).ToArray(),
            StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _definitions.Count;

    /// <inheritdoc/>
    public BadgeDefinition this[int index] => _definitions[index];

    /// <summary>The badge of that key; null when there is none, or no longer.</summary>
    public BadgeDefinition? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The badges that an entry of a kind can move, in order.</summary>
    public IReadOnlyList<BadgeDefinition> TouchedBy(string kind) => _byKind.GetValueOrDefault(kind, _ofAnyKind);

    /// <inheritdoc/>
    public IEnumerator<BadgeDefinition> GetEnumerator() => _definitions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
