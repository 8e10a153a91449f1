using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Sets blocks on pages of A4, from top to bottom: lines are broken at blanks, tables repeat their header on a new page, rows taller than a page go on on the next.</summary>
internal sealed class PacketPages : IDisposable
{
    private const double Margin = 50;
    private const double Gap = 6;
    private const double CellGap = 6;
    private const double RowGap = 2;
    private const double LineHeight = 1.35;

    /// <summary>Fewer lines of a row that is taller than a page are not begun at the end of one.</summary>
    private const int LeastLines = 4;
    private static readonly XFont Body = new(PacketFont.Name, 9.5);
    private static readonly XFont Bold = new(PacketFont.Name, 9.5, XFontStyleEx.Bold);
    private static readonly XFont Cell = new(PacketFont.Name, 7.5);
    private static readonly XFont HeaderCell = new(PacketFont.Name, 7.5, XFontStyleEx.Bold);
    private static readonly XFont Small = new(PacketFont.Name, 6.5);
    private static readonly XFont Heading = new(PacketFont.Name, 12.5, XFontStyleEx.Bold);
    private static readonly XFont Title = new(PacketFont.Name, 17, XFontStyleEx.Bold);
    private readonly PdfDocument _document;
    private XGraphics _page;
    private double _at;
    private double _width;
    private double _bottom;

    public PacketPages(PdfDocument document)
    {
        _document = document;
        _page = Turn();
    }

    public void Add(PacketBlock block)
    {
        switch (block.Kind)
        {
            case PacketBlockKind.Table:
                Table(block.Rows!);
                break;
            case PacketBlockKind.Title:
                Text(block.Text.ToString(), Title, 4);
                break;
            case PacketBlockKind.Heading:
                Keep(Heading);
                Text(block.Text.ToString(), Heading, 14);
                break;
            case PacketBlockKind.Subheading:
                Keep(Bold);
                Text(block.Text.ToString(), Bold, Gap);
                break;
            default:
                Text(block.Text.ToString(), block.Kind == PacketBlockKind.Small ? Small : Body, 2);
                break;
        }
    }

    /// <summary>Writes at the foot of each page what it is of and its number; nothing is added after it.</summary>
    public void Number(string title)
    {
        _page.Dispose();
        for (var i = 0; i < _document.PageCount; i++)
        {
            using var page = XGraphics.FromPdfPage(_document.Pages[i]);
            page.DrawString($"{title}, page {i + 1} of {_document.PageCount}", Small, XBrushes.DimGray, new XPoint(Margin, _bottom + (Margin / 2)));
        }
    }

    public void Dispose() => _page.Dispose();

    private void Text(string text, XFont font, double above)
    {
        _at += above;
        foreach (var line in Lines(text, font, _width))
        {
            Reserve(font.Size * LineHeight);
            Draw(line, font, Margin);
            _at += font.Size * LineHeight;
        }

        _at += Gap / 2;
    }

    private void Table(IReadOnlyList<IReadOnlyList<PacketText>> rows)
    {
        var widths = Widths(rows);
        var head = Cells(rows[0], widths, HeaderCell);
        _at += Gap;
        Reserve(Height(head, HeaderCell));
        Row(head, widths, HeaderCell);
        foreach (var row in rows.Skip(1))
        {
            var cells = Cells(row, widths, Cell);
            if (!Begins(cells, head))
            {
                GoOn(head, widths);
            }

            for (var room = Room(); Tallest(cells) > room; room = Room())
            {
                Row([.. cells.Select(cell => cell.Take(room).ToList())], widths, Cell);
                cells = [.. cells.Select(cell => cell.Skip(room).ToList())];
                GoOn(head, widths);
            }

            Row(cells, widths, Cell);
        }

        _at += Gap;
    }

    /// <summary>Whether a row begins on this page: it fits, or it would not fit on one of its own either and a few lines of it do here.</summary>
    private bool Begins(List<List<string>> cells, List<List<string>> head)
    {
        var (lines, room) = (Tallest(cells), Room());
        return lines <= room || (room >= LeastLines && lines > Lines(_bottom - Margin - Height(head, HeaderCell) - (2 * RowGap)));
    }

    /// <summary>The table goes on on a new page, below its header.</summary>
    private void GoOn(List<List<string>> head, double[] widths)
    {
        _page.Dispose();
        _page = Turn();
        Row(head, widths, HeaderCell);
    }

    private void Row(List<List<string>> cells, double[] widths, XFont font)
    {
        _page.DrawLine(XPens.LightGray, Margin, _at, Margin + _width, _at);
        var top = _at + RowGap;
        var left = Margin;
        for (var i = 0; i < cells.Count; i++)
        {
            _at = top;
            foreach (var line in cells[i])
            {
                Draw(line, font, left);
                _at += font.Size * LineHeight;
            }

            left += widths[i];
        }

        _at = top + Height(cells, font) + RowGap;
    }

    private List<List<string>> Cells(IReadOnlyList<PacketText> row, double[] widths, XFont font) =>
        [.. row.Select((cell, i) => Lines(cell.ToString(), font, widths[i] - CellGap))];

    private static int Tallest(List<List<string>> cells) => cells.Max(cell => cell.Count);

    private static double Height(List<List<string>> cells, XFont font) => Tallest(cells) * font.Size * LineHeight;

    /// <summary>How many lines of a cell the page still has room for.</summary>
    private int Room() => Lines(_bottom - _at);

    private static int Lines(double height) => (int)Math.Floor(height / (Cell.Size * LineHeight));

    /// <summary>Each column as wide as its longest word, within reason; what is left goes to those that want more.</summary>
    private double[] Widths(IReadOnlyList<IReadOnlyList<PacketText>> rows)
    {
        var columns = Enumerable.Range(0, rows[0].Count)
            .Select(column => rows.Select((row, i) => (Text: row[column].ToString(), Font: i == 0 ? HeaderCell : Cell)).ToList()).ToList();
        var wanted = columns.Select(cells => cells.Max(cell => _page.MeasureString(cell.Text, cell.Font).Width) + CellGap).ToList();
        var least = columns.Select(cells => Math.Min(_width / 4, cells.Max(cell => cell.Text.Split(' ').Max(word => _page.MeasureString(word, cell.Font).Width)) + CellGap + 1)).ToList();
        var more = wanted.Zip(least, (want, min) => Math.Max(0, want - min)).ToList();
        var left = Math.Max(0, _width - least.Sum());
        var share = more.Sum() > 0 ? Math.Min(1, left / more.Sum()) : 0;
        var widths = least.Zip(more, (min, over) => min + (over * share)).ToList();
        return [.. widths.Select(width => width * Math.Min(1, _width / widths.Sum()))];
    }

    private void Draw(string line, XFont font, double left) => _page.DrawString(line, font, XBrushes.Black, new XPoint(left, _at + font.Size));

    /// <summary>A heading stays with what it is of: there is room for a few lines below it, or it goes to the next page.</summary>
    private void Keep(XFont font) => Reserve((font.Size + (4 * Body.Size)) * LineHeight);

    private void Reserve(double height)
    {
        if (_at + height > _bottom)
        {
            _page.Dispose();
            _page = Turn();
        }
    }

    private XGraphics Turn()
    {
        var page = _document.AddPage();
        page.Size = PageSize.A4;
        (_at, _width, _bottom) = (Margin, page.Width.Point - (2 * Margin), page.Height.Point - Margin);
        return XGraphics.FromPdfPage(page);
    }

    private List<string> Lines(string text, XFont font, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n'))
        {
            var line = string.Empty;
            foreach (var word in paragraph.Replace('\t', ' ').Split(' ').SelectMany(word => Pieces(word, font, width)))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && _page.MeasureString(longer, font).Width > width)
                {
                    lines.Add(line);
                    longer = word;
                }

                line = longer;
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A word that is wider than its line, in pieces that are not.</summary>
    private IEnumerable<string> Pieces(string word, XFont font, double width)
    {
        while (word.Length > 1 && _page.MeasureString(word, font).Width > width)
        {
            var fits = Math.Max(1, (int)(word.Length * width / _page.MeasureString(word, font).Width) - 1);
            fits -= fits < word.Length && char.IsLowSurrogate(word[fits]) ? 1 : 0;
            fits = Math.Max(fits, 1);
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
