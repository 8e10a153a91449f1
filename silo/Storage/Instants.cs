namespace Readiness.Silo.Storage;

/// <summary>Instants as whole microseconds since 1970 UTC, which compare alike on both databases.</summary>
internal static class Instants
{
    public static long Microseconds(this DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
