using System.Text;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Packets as Markdown. What people wrote is escaped: none of it is markup.</summary>
internal static class PacketMarkdown
{
    private const string Marks = "\\`*_{}[]<>()#+-.!|~&";

    public static byte[] Write(byte[] json)
    {
        var text = new StringBuilder();
        foreach (var block in PacketBlocks.Of(json))
        {
            text.Append(block.Kind switch
            {
                PacketBlockKind.Title => $"# {Linked(block.Text)}\n\n",
                PacketBlockKind.Heading => $"## {Linked(block.Text)}\n\n",
                PacketBlockKind.Subheading => $"### {Linked(block.Text)}\n\n",
                PacketBlockKind.Table => Table(block.Rows!),
                _ => $"{Linked(block.Text)}\n\n",
            });
        }

        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd() + "\n");
    }

    private static string Table(IReadOnlyList<IReadOnlyList<PacketText>> rows)
    {
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Select(Linked))} |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", rows[0].Count)));
        return string.Join('\n', lines) + "\n\n";
    }

    private static string Linked(PacketText text) =>
        (text.Is is { } number ? $"<a id=\"e{number}\"></a>" : "") + text.Written(Safe, (first, last) => $"[{PacketText.Name(first, last)}](#e{first})");

    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            safe.Append(letter is '\r' ? "" : letter is '\n' ? " " : Marks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString());
        }

        return safe.ToString();
    }
}
