namespace Readiness.Grains.Reviews.Packets;

/// <summary>A piece of a packet for people to read. Markdown, page and PDF are the same blocks in other clothes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a table, its caption.</param>
/// <param name="Rows">Of a table: the header, then the rows.</param>
internal sealed record PacketBlock(PacketBlockKind Kind, PacketText Text, IReadOnlyList<IReadOnlyList<PacketText>>? Rows = null);
