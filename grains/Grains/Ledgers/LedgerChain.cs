using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// The hash chain of a ledger (product.md section 9): SHA-256 over a row's columns and the hash before it. Of a sealed text it
/// covers the seal, so that the text can be let go of.
/// </summary>
public static class LedgerChain
{
    private const int Fixed = 16 + 8 + (4 * 6) + 8 + (2 * 4) + SHA256.HashSizeInBytes;

    /// <summary>What the first row follows: 32 zero bytes.</summary>
    public static byte[] Genesis { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The row with its hash.</summary>
    public static LedgerRow Seal(LedgerRow row) => row with { Hash = Hash(row) };

    /// <summary>Whether a row is what was sealed and follows the hash given.</summary>
    public static bool Follows(LedgerRow row, ReadOnlySpan<byte> previousHash) =>
        row.PreviousHash.AsSpan().SequenceEqual(previousHash) && row.Hash.AsSpan().SequenceEqual(Hash(row));

    /// <summary>The same, or it is what a redaction left of a row from before texts were sealed.</summary>
    public static bool Follows(LedgerRow row, ReadOnlySpan<byte> previousHash, IReadOnlyDictionary<(Guid Person, long Seq), byte[]> redacted) =>
        Follows(row, previousHash)
        || (row.PreviousHash.AsSpan().SequenceEqual(previousHash) && redacted.TryGetValue((row.Person, row.Seq), out var left) && left.AsSpan().SequenceEqual(Hash(row)));

    /// <summary>The hash of a row as it is now, whatever was sealed.</summary>
    public static byte[] Hash(LedgerRow row)
    {
        var payload = Sealing.Covered(row.Payload);
        var most = Fixed + Encoding.UTF8.GetMaxByteCount(row.Entry.Length) + Encoding.UTF8.GetMaxByteCount(payload.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        var buffer = rented.AsSpan();
        row.Person.TryWriteBytes(buffer);
        var at = 16;
        BinaryPrimitives.WriteInt64LittleEndian(buffer[at..], row.Seq);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(at + 8)..], row.At);
        at += 16;
        foreach (var number in (ReadOnlySpan<int>)[row.Event, row.Points, row.Day.DayNumber, row.Pillar, row.Counted, row.Ruleset])
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer[at..], number);
            at += sizeof(int);
        }

        at = Write(buffer, at, row.Entry);
        at = Write(buffer, at, payload);
        row.PreviousHash.CopyTo(buffer[at..]);
        var hash = SHA256.HashData(buffer[..(at + row.PreviousHash.Length)]);
        ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    private static int Write(Span<byte> buffer, int at, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, buffer[(at + sizeof(int))..]);
        BinaryPrimitives.WriteInt32LittleEndian(buffer[at..], length);
        return at + sizeof(int) + length;
    }
}
