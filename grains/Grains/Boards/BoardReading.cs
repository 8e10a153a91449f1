using System.Globalization;
using Readiness.Contracts.Boards;
using Readiness.Domain.Boards;
using DomainMeasure = Readiness.Domain.Boards.Measure;

namespace Readiness.Grains.Boards;

/// <summary>Reads pages, one's own row and the rows around it off one board, all from one moment.</summary>
internal sealed class BoardReading(BoardRoster roster, PeriodBoard boards, PeriodBoard? previous, DomainMeasure measure, int viewer)
{
    private const string CursorTag = "board";
    private readonly RankedBoard _board = boards[measure];
    private readonly RankedBoard? _previous = previous?[measure];

    public int MemberCount => _board.Count;

    /// <summary>A page of rows; a cursor holds nothing that the row itself does not show.</summary>
    public RowPage Page(RowsQuery query)
    {
        var (from, same) = query.After is null ? (0, default) : After(query.After);
        var rows = _board.Page(from, query.First);
        var cursors = query.EveryCursor ? new string[rows.Length] : [];
        var views = new RowView[rows.Length];
        string? end = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var name = roster.Name(rows[i].Member);
            same = rows[i].Points == same.Points && name == same.Name ? same with { Times = same.Times + 1 } : new Shown(rows[i].Points, name, 1);
            if (query.EveryCursor || i == rows.Length - 1)
            {
                end = Cursors.Write(CursorTag, Text(same.Points), same.Name, Text(same.Times));
            }

            if (query.EveryCursor)
            {
                cursors[i] = end!;
            }

            views[i] = View(rows[i]);
        }

        return new RowPage(views, cursors, end, from + rows.Length < _board.Count);
    }

    /// <summary>The viewer's row, shown or not; null without points.</summary>
    public RowView? Me()
    {
        var points = boards.Points(viewer, measure);
        return points > 0 ? View(new RankedRow(_board.RankOf(points), viewer, points)) : null;
    }

    /// <summary>The viewer's row with so many above and below it; empty without points.</summary>
    public RowView[] Around(int reach)
    {
        var points = boards.Points(viewer, measure);
        if (points <= 0)
        {
            return [];
        }

        var shown = roster.IsShown(viewer);
        var place = _board.PlaceOf(viewer, points);
        var above = _board.Page(place - reach, Math.Min(reach, place));
        var below = _board.Page(shown ? place + 1 : place, reach);
        return [.. above.Select(View), Me()!, .. below.Select(View)];
    }

    private RowView View(RankedRow row) => new(row.Rank, roster.Name(row.Member), row.Points, Movement(row), row.Member == viewer);

    private int? Movement(RankedRow row)
    {
        var before = previous?.Points(row.Member, measure) ?? 0;
        return before > 0 ? _previous!.RankOf(before) - row.Rank : null;
    }

    private (int From, Shown Same) After(string cursor)
    {
        var parts = Cursors.Read(CursorTag, 3, cursor);
        var same = new Shown((int)Cursors.Number(parts[0]), parts[1], (int)Cursors.Number(parts[2]));
        return (Math.Clamp(_board.PlaceOf(same.Name, same.Points) + same.Times, 0, _board.Count), same);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How often a name with those points was shown so far: people of one name can stand beside each other.</summary>
    private readonly record struct Shown(int Points, string Name, int Times);
}
