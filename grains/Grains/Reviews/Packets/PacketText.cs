namespace Readiness.Grains.Reviews.Packets;

/// <summary>A text of a packet for people to read, the pieces of evidence it leans on, and the one it is itself, by number.</summary>
internal sealed record PacketText(string Text, IReadOnlyList<int>? LeansOn = null, int? Is = null)
{
    /// <summary>The first and last of each run of what it leans on: 1, 2, 3 and 7 are 1 to 3, and 7.</summary>
    public IEnumerable<(int First, int Last)> Runs
    {
        get
        {
            var all = LeansOn ?? [];
            for (int i = 0, first = 0; i < all.Count; i++)
            {
                if (i + 1 == all.Count || all[i + 1] != all[i] + 1)
                {
                    yield return (all[first], all[i]);
                    first = i + 1;
                }
            }
        }
    }

    /// <summary>A text of nothing else.</summary>
    public static implicit operator PacketText(string text) => new(text);

    /// <summary>All of it on one line.</summary>
    public override string ToString() => Written(text => text, (first, last) => Name(first, last));

    /// <summary>All of it, the words and each run as a writer has them.</summary>
    public string Written(Func<string, string> words, Func<int, int, string> run)
    {
        var runs = string.Join(", ", Runs.Select(each => run(each.First, each.Last)));
        return words(Is is { } number ? $"E{number}" + (Text.Length > 0 ? $" {Text}" : "") : Text) + (runs.Length > 0 && Text.Length > 0 ? " " : "") + runs;
    }

    /// <summary>What a run is called.</summary>
    public static string Name(int first, int last) => first == last ? $"E{first}" : $"E{first}–E{last}";
}
