namespace Readiness.Support;

/// <summary>Tidies up when the test process ends.</summary>
internal static class AtExit
{
    /// <summary>Runs an action at the end. What it cannot tidy up is said, and does not turn green tests red.</summary>
    public static void Run(Action tidyUp) => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        try
        {
            tidyUp();
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"Tidying up after the tests failed: {e.Message}");
        }
    };
}
