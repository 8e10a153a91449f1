namespace Readiness.Grains.Reviews.Packets;

/// <summary>What somebody said of an entry, as its rows have it: Event is Confirmed, Declined, Retracted, Endorsed, Disputed or DisputeWithdrawn.</summary>
public sealed record PacketWord(string Event, string By, string At, string? Text);
