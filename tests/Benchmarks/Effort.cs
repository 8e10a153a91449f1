using System.Globalization;

namespace Readiness.Benchmarks;

/// <summary>How long to measure: rounds of so many seconds for each side, after so many of warming up.</summary>
internal sealed record Effort(int Rounds, int WarmUp, int Seconds, bool Write)
{
    public static (List<string> Names, Effort Effort) Read(string[] args)
    {
        var effort = new Effort(Rounds: 5, WarmUp: 2, Seconds: 8, Write: true);
        var names = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--rounds":
                    effort = effort with { Rounds = Number(args[++i]) };
                    break;
                case "--seconds":
                    effort = effort with { Seconds = Number(args[++i]) };
                    break;
                case "--no-write":
                    effort = effort with { Write = false };
                    break;
                default:
                    names.Add(args[i]);
                    break;
            }
        }

        return (names, effort);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
