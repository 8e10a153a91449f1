namespace Readiness.Faults;

/// <summary>How often each fault is made: a few times in CI, the full counts with --full or READINESS_FAULTS=full.</summary>
internal static class FaultCounts
{
    private const string Variable = "READINESS_FAULTS";
    private const string Option = "--full";

    public static int Kills => Choose(2, 30);

    public static int PostgresRestarts => Choose(1, 10);

    public static int RepeatedIds => Choose(200, 2_000);

    public static int NewPeople => Choose(200, 2_000);

    /// <summary>Every so manieth crash point of an act is tried.</summary>
    public static int CrashPointsApart => Choose(17, 1);

    /// <summary>Every so manieth crash point of an erasure is tried.</summary>
    public static int ErasureCrashPointsApart => Choose(9, 1);

    /// <summary>More erasures than there are crash points to try.</summary>
    public static int CrashedErasures => Choose(10, 80);

    /// <summary>More lives than there are crash points to try.</summary>
    public static int CrashedLives => Choose(40, 400);

    private static bool IsFull => string.Equals(Environment.GetEnvironmentVariable(Variable), "full", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes our own option from the arguments; the rest belongs to the test runner.</summary>
    public static string[] TakeFrom(string[] arguments)
    {
        if (arguments.Contains(Option, StringComparer.Ordinal))
        {
            Environment.SetEnvironmentVariable(Variable, "full");
        }

        return [.. arguments.Where(argument => argument != Option)];
    }

    private static int Choose(int few, int full) => IsFull ? full : few;
}
