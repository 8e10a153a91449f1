namespace Readiness.Grains.Boards;

/// <summary>A person's points by pillar, and the sequence number of the last row they were summed from.</summary>
public readonly record struct TotalsRow(Guid Person, long Length, int Networking, int Mentoring, int GivingBack, int PayingItForward);
