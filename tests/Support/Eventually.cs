using System.Diagnostics;

namespace Readiness.Support;

/// <summary>Waits for conditions of the world outside the test, which sends no signal when they come true.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until the answer is yes.</summary>
    /// <param name="condition">The question.</param>
    /// <param name="limit">How long to go on asking.</param>
    /// <param name="what">What is waited for, as the message of a failure says it.</param>
    /// <exception cref="TimeoutException">It still was no at the limit.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan limit, Func<string> what)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > limit)
            {
                throw new TimeoutException($"Waited {limit} in vain for {what()}.");
            }

            await Task.Delay(Pause);
        }
    }
}
