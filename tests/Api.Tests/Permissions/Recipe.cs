namespace Readiness.Api.Tests.Permissions;

/// <summary>How a walk calls a field: the arguments it knows of, and what it gives.</summary>
internal sealed record Recipe(string Arguments, Func<Targets, string> Text)
{
    /// <summary>The names of arguments it knows of.</summary>
    public IReadOnlyList<string> Known { get; } = Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
