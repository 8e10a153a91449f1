using System.Net;
using System.Text;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Packets as a page to read and print: no script, no address of anything else.</summary>
internal static class PacketHtml
{
    /// <summary>Letters of a day, or of a number: not to be broken.</summary>
    private const int MostInOneLine = 10;

    private const string Style =
        "body{font:11pt/1.45 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff;overflow-wrap:anywhere}"
        + "h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb;padding-bottom:.2rem}h3{font-size:1rem;margin-bottom:.2rem}"
        + "p{white-space:pre-line}table{border-collapse:collapse;width:100%;font-size:.85rem}caption{text-align:left;font-style:italic;padding:.3rem 0}"
        + "th,td{text-align:left;vertical-align:top;border-top:1px solid #ddd;padding:.25rem .6rem .25rem 0}.short{white-space:nowrap}"
        + ".small{font:8pt/1.4 ui-monospace,monospace}"
        + Narrow
        + "@page{size:A4;margin:18mm}@media print{a{color:inherit;text-decoration:none}body{margin:0;padding:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}";

    /// <summary>On a narrow screen the cells of a row stand below each other, each beside the name of its column; the first is the row's title.</summary>
    private const string Narrow =
        "@media screen and (max-width:40rem){table,caption,tbody,tr,td{display:block}table{font-size:.95rem}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}"
        + "tr{border-top:1px solid #bbb;padding:.5rem 0}td{border:0;padding:.1rem 0 .1rem 7rem}td::before{content:attr(data-of);float:left;width:6.5rem;margin-left:-7rem;color:#595959}"
        + "td:first-child{padding-left:0;font-weight:600}td:first-child::before{content:none}td:empty{display:none}}";

    public static byte[] Write(byte[] json)
    {
        var blocks = PacketBlocks.Of(json);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.Append($"<title>{Safe(blocks[0].Text.Text)}</title><style>{Style}</style></head><body><main>\n");
        foreach (var block in blocks)
        {
            page.Append(block.Kind switch
            {
                PacketBlockKind.Title => $"<h1>{Linked(block.Text)}</h1>\n",
                PacketBlockKind.Heading => $"<h2>{Linked(block.Text)}</h2>\n",
                PacketBlockKind.Subheading => $"<h3>{Linked(block.Text)}</h3>\n",
                PacketBlockKind.Table => Table(block),
                PacketBlockKind.Small => $"<p class=\"small\">{Linked(block.Text)}</p>\n",
                _ => $"<p>{Linked(block.Text)}</p>\n",
            });
        }

        return Encoding.UTF8.GetBytes(page.Append("</main></body></html>\n").ToString());
    }

    /// <summary>With its roles, which a table whose parts are blocks would lose.</summary>
    private static string Table(PacketBlock block)
    {
        var head = block.Rows![0];
        return $"<table role=\"table\"><caption>{Linked(block.Text)}</caption><thead role=\"rowgroup\"><tr role=\"row\">{string.Concat(head.Select(cell => $"<th role=\"columnheader\" scope=\"col\" class=\"short\">{Linked(cell)}</th>"))}</tr></thead><tbody role=\"rowgroup\">\n"
            + string.Concat(block.Rows.Skip(1).Select(row => $"<tr role=\"row\">{string.Concat(row.Zip(head, Cell))}</tr>\n"))
            + "</tbody></table>\n";
    }

    private static string Cell(PacketText cell, PacketText column) =>
        $"<td role=\"cell\" data-of=\"{Safe(column.Text)}\"{(cell.Is is { } number ? $" id=\"e{number}\"" : "")}{(cell.ToString().Length <= MostInOneLine ? " class=\"short\"" : "")}>{Linked(cell)}</td>";

    private static string Linked(PacketText text) =>
        text.Written(Safe, (first, last) => $"<a href=\"#e{first}\">{PacketText.Name(first, last)}</a>");

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
