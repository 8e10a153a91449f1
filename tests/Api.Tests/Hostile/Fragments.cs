using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Fragments that stand for more than they say, or for themselves.</summary>
internal static class Fragments
{
    public static IEnumerable<HostileRequest> All() =>
    [
        Document("fragment bomb, 2 to the 30 fields", Bomb(levels: 30, spreads: 2)),
        Document("fragment bomb, 10 to the 12 fields", Bomb(levels: 12, spreads: 10)),
        Document("fragment bomb, 3 to the 60 fields, beyond any counter", Bomb(levels: 60, spreads: 3)),
        Document("fragment bomb that nobody uses", "{ __typename }" + Bomb(levels: 30, spreads: 2)[7..]),
        Document("fragment bomb of inline fragments", "{ me { ...F0 } } " + Repeat(20, "fragment F# on Person { ... on Person { ...G# } ... on Person { ...G# } } ") + Chain(20)),
        Document("fragment bomb through aliases", "{ me { ...F0 } } " + string.Join(' ', Enumerable.Range(0, 8).Select(
            index => $"fragment F{index} on Person {{ {Repeat(5, $"a#: team {{ id }} ...F{index + 1}")} }}")) + " fragment F8 on Person { id }"),
        Document("fragment in itself", "{ me { ...A } } fragment A on Person { id ...A }"),
        Document("fragment in itself, below a field", "{ me { ...A } } fragment A on Person { entries(first: 1) { edges { node { counterparts { person { ...A } } } } } }"),
        Document("two fragments in each other", "{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }"),
        Document("a ring of 100 fragments", "{ me { ...F0 } } " + string.Join(' ', Enumerable.Range(0, 100).Select(index => $"fragment F{index} on Person {{ ...F{(index + 1) % 100} }}"))),
        Document("a ring that nobody uses", "{ __typename } fragment A on Person { ...B } fragment B on Person { ...A }"),
        Document("100 rings of fragments", "{ me { ...A0 } } " + Repeat(100, "fragment A# on Person { ...B# } fragment B# on Person { ...A# }")),
        Document("fragments nobody defined", $"{{ me {{ {Repeat(300, "...F#")} }} }}"),
        Document("fragments on types that are none", "{ me { ...A } } " + Repeat(100, "fragment A# on T# { id }")),
        Document("one fragment under one name 200 times", "{ me { ...A } } " + Repeat(200, "fragment A on Person { id }")),
        Document("200 fragments that nobody uses", "{ me { id } } " + Repeat(150, "fragment A# on Person { id }")),
        Document("90 fragments beside each other, and a mistake", $"{{ me {{ {Repeat(90, "...F#")} nope }} }} {Repeat(90, "fragment F# on Person { id }")}"),
        Document("fields that conflict, through fragments", "{ me { ...A ...B } } fragment A on Person { x: id " + Repeat(14, "y#: name") + " } fragment B on Person { x: name " + Repeat(14, "y#: id") + " }"),
    ];

    private static string Bomb(int levels, int spreads) =>
        "{ me { ...F0 } } " + string.Join(' ', Enumerable.Range(0, levels).Select(
            level => $"fragment F{level} on Person {{ {string.Join(' ', Enumerable.Repeat($"...F{level + 1}", spreads))} }}"))
        + $" fragment F{levels} on Person {{ id }}";

    private static string Chain(int levels) =>
        string.Join(' ', Enumerable.Range(0, levels).Select(level => $"fragment G{level} on Person {{ {(level + 1 < levels ? $"...F{level + 1}" : "id")} }}"));
}
