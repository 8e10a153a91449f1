using System.Globalization;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Rows of a ledger to and from a packet.</summary>
internal static class PacketRows
{
    public static PacketRow Write(LedgerRow row) => new(
        row.Seq, row.Event, row.Payload, row.Points, row.Day.ToString("O", CultureInfo.InvariantCulture), row.Pillar, row.Counted, row.At, row.Ruleset,
        Convert.ToHexStringLower(row.PreviousHash), Convert.ToHexStringLower(row.Hash));

    /// <summary>The row as it would be stored. Throws <see cref="FormatException"/> for what no row holds.</summary>
    public static LedgerRow Read(Guid person, string entry, PacketRow row) => new(
        person, row.Seq, entry, row.Event, row.Payload, row.Points, DateOnly.ParseExact(row.Day, "O", CultureInfo.InvariantCulture), row.Pillar, row.Counted,
        row.At, row.Ruleset, Convert.FromHexString(row.PreviousHash), Convert.FromHexString(row.Hash));
}
