using Readiness.Domain.People;

namespace Readiness.Grains.People;

/// <summary>The text that searches for a person run over.</summary>
public static class PersonSearch
{
    /// <summary>Each folded word of a name, with a space before it.</summary>
    public static string Text(string name) => string.Concat(NameFolding.Words(name).Select(word => " " + word));
}
