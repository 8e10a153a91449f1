namespace Readiness.Benchmarks.People;

/// <summary>Names made of syllables, some with accents: some hundred first names and some thousand last names, a few of them common.</summary>
internal sealed class InventedNames
{
    private static readonly string[] Onsets = ["b", "br", "d", "f", "g", "h", "j", "k", "kr", "l", "ł", "m", "n", "p", "r", "s", "š", "st", "t", "tr", "v", "w", "z", "ž"];
    private static readonly string[] Vowels = ["a", "á", "e", "é", "i", "o", "ö", "ø", "u", "ü", "ei", "ou"];
    private readonly Random _chance;
    private readonly string[] _first;
    private readonly string[] _last;

    public InventedNames(int seed)
    {
        _chance = new Random(seed);
        _first = Words(300, 2);
        _last = Words(6_000, 3);
    }

    public string Next() => $"{Pick(_first)} {Pick(_last)}";

    /// <summary>What is typed letter by letter: first names, last names, both, plain letters for accents, and words that nobody has.</summary>
    public IReadOnlyList<string> Searches(int words)
    {
        var typed = Enumerable.Range(0, words).SelectMany(i => (i % 5) switch
        {
            0 => Beginnings(_first[i]),
            1 => Beginnings(_last[i * 7]),
            2 => Beginnings($"{_first[i]} {_last[i * 11]}"),
            3 => Beginnings(Plain(_last[i * 13])),
            _ => Beginnings($"xq{_last[i]}"),
        }).ToArray();
        _chance.Shuffle(typed);
        return typed;
    }

    private static IEnumerable<string> Beginnings(string word) => Enumerable.Range(1, word.Length).Select(length => word[..length]).Where(text => text.Trim().Length > 0);

    private static string Plain(string word) =>
        word.Replace('á', 'a').Replace('é', 'e').Replace('ö', 'o').Replace('ø', 'o').Replace('ü', 'u').Replace('ł', 'l').Replace('š', 's').Replace('ž', 'z')
            .Replace('Ł', 'L').Replace('Š', 'S').Replace('Ž', 'Z');

    /// <summary>The cube makes some common and most rare.</summary>
    private string Pick(string[] words) => words[(int)(Math.Pow(_chance.NextDouble(), 3) * words.Length)];

    private string[] Words(int count, int syllables)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = string.Concat(Enumerable.Range(0, _chance.Next(2, syllables + 1)).Select(_ => Onsets[_chance.Next(Onsets.Length)] + Vowels[_chance.Next(Vowels.Length)]));
            words.Add(char.ToUpperInvariant(word[0]) + word[1..]);
        }

        return [.. words];
    }
}
