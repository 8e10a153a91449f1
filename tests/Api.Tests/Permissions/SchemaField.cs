namespace Readiness.Api.Tests.Permissions;

/// <summary>A field of an object type, the type it comes to without lists and exclamation marks, and its arguments.</summary>
internal sealed record SchemaField(string Owner, string Name, string Type, IReadOnlyList<string> Arguments)
{
    /// <summary>Type and field.</summary>
    public string Path => $"{Owner}.{Name}";

    /// <summary>The field as a document calls it.</summary>
    public string Call(Targets targets)
    {
        if (Arguments.Count == 0)
        {
            return Name;
        }

        var given = Recipes.All[Path].Text(targets);
        return given.Length == 0 ? Name : $"{Name}({given})";
    }
}
