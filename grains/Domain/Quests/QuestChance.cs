using System.Buffers.Binary;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;

namespace Readiness.Domain.Quests;

/// <summary>Numbers that look drawn by lot and are the same for a person and a week on every machine (SplitMix64).</summary>
internal struct QuestChance
{
    private ulong _state;

    public QuestChance(PersonId person, IsoWeek week)
    {
        Span<byte> id = stackalloc byte[16];
        person.Value.TryWriteBytes(id, bigEndian: true, out var written);
        _state = BinaryPrimitives.ReadUInt64BigEndian(id[..(written / 2)]);
        _state = Next() ^ BinaryPrimitives.ReadUInt64BigEndian(id[(written / 2)..]);
        _state = Next() + (ulong)week.Index;
    }

    /// <summary>From 0 to below a small bound.</summary>
    public int Below(int bound) => (int)(((UInt128)Next() * (ulong)bound) >> 64);

    private ulong Next()
    {
        _state += 0x9e3779b97f4a7c15;
        var mixed = (_state ^ (_state >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}
