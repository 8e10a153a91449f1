using System.Runtime.InteropServices;

namespace Readiness.Domain.Boards;

/// <summary>One place of a board: 16 bytes, ordered without looking anything up in most cases. Key is the beginning of the name's.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RankedEntry(ulong Key, int Points, int Member);
