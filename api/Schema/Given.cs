namespace Readiness.Api.Schema;

/// <summary>Values of an input by their names.</summary>
internal static class Given
{
    public static string Text(this IDictionary<string, object?> value, string name) => value[name]!.ToString()!;

    public static string? TextOrNull(this IDictionary<string, object?> value, string name) => value.TryGetValue(name, out var given) ? given?.ToString() : null;

    public static int Number(this IDictionary<string, object?> value, string name) => (int)value[name]!;

    public static int? NumberOrNull(this IDictionary<string, object?> value, string name) => value.TryGetValue(name, out var given) ? (int?)given : null;

    public static bool Truth(this IDictionary<string, object?> value, string name) => (bool)value[name]!;

    public static string[] Texts(this IDictionary<string, object?> value, string name) =>
        value.TryGetValue(name, out var given) && given is System.Collections.IEnumerable list ? [.. list.Cast<object>().Select(text => text.ToString()!)] : [];

    public static int[] Numbers(this IDictionary<string, object?> value, string name) =>
        value.TryGetValue(name, out var given) && given is System.Collections.IEnumerable list ? [.. list.Cast<int>()] : [];
}
