using System.Runtime.InteropServices;

namespace Readiness.Domain.Boards;

/// <summary>One place of a board: 24 bytes, ordered without looking anything up in most cases.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RankedEntry(NameKey Key, int Points, int Member);
