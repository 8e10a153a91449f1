using System.Buffers.Binary;
using System.Net;

namespace Readiness.Api.Limits;

/// <summary>Where a request comes from, as far as limits tell places apart.</summary>
internal static class Networks
{
    private const int Bytes = 16;
    private const int BytesOfASite = 8;

    /// <summary>An IPv4 address is a place; of IPv6 the first half is, because whoever has one address has all of them.</summary>
    public static UInt128 Of(IPAddress? address)
    {
        if (address is null)
        {
            return default;
        }

        Span<byte> bytes = stackalloc byte[Bytes];
        address.MapToIPv6().TryWriteBytes(bytes, out _);
        if (!address.IsIPv4MappedToIPv6 && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6)
        {
            bytes[BytesOfASite..].Clear();
        }

        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
