using System.Security.Cryptography;
using System.Text;
using Readiness.Domain.People;

namespace Readiness.Domain.Activities;

/// <summary>A checked activity, ready to be decided on. Only <see cref="ActivityCheck"/> makes one from a draft.</summary>
public sealed record Activity(
    EntryId Id,
    ActivityKind Kind,
    DateOnly Day,
    IReadOnlyList<Counterpart> Counterparts,
    string? Note,
    string? Evidence,
    bool Private,
    PersonId? ConfirmedBy)
{
    /// <summary>
    /// 128 bits over everything the client chose. Two activities under one id are the same when these are equal
    /// (product.md section 2: "same id and same content").
    /// </summary>
    public UInt128 Fingerprint()
    {
        var text = new StringBuilder(160)
            .Append(Kind.Key).Append('\n').Append(Day.DayNumber).Append('\n').Append(Private ? 1 : 0)
            .Append('\n').Append(ConfirmedBy?.Value.ToString("N")).Append('\n').Append(Evidence).Append('\n').Append(Note?.Length ?? -1).Append(Note);
        foreach (var counterpart in Counterparts)
        {
            text.Append('\n').Append(counterpart.Key.Length).Append(counterpart.Key);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
