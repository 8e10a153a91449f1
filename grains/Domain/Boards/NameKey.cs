using System.Buffers.Binary;

namespace Readiness.Domain.Boards;

/// <summary>
/// The first sixteen bytes of a name's sort key. They order most names, which spares looking up and comparing the names
/// themselves: that is what an update of a large board would mostly be waiting for.
/// </summary>
internal readonly record struct NameKey(ulong High, ulong Low)
{
    private const int Length = 2 * sizeof(ulong);

    /// <summary>The key of a whole sort key, filled up with zeros.</summary>
    public static NameKey Of(ReadOnlySpan<byte> sortKey)
    {
        Span<byte> head = stackalloc byte[Length];
        head.Clear();
        sortKey[..Math.Min(sortKey.Length, Length)].CopyTo(head);
        return new(BinaryPrimitives.ReadUInt64BigEndian(head), BinaryPrimitives.ReadUInt64BigEndian(head[sizeof(ulong)..]));
    }
}
