using Spectre.Console;

namespace Readiness.Silo.Cli;

/// <summary>
/// A bar on the error stream for whoever watches, and a line every tenth of the way where nobody does. Results stay
/// alone on the output.
/// </summary>
internal static class ProgressBar
{
    private const int Lines = 10;

    /// <summary>Runs work that reports how much is done (0 to 1) and what to say about it.</summary>
    public static async Task<T> RunAsync<T>(string title, Func<IProgress<(double Fraction, string Text)>, Task<T>> work)
    {
        var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            return await work(new LineProgress(title));
        }

        return await errors.Progress().AutoClear(enabled: true).StartAsync(context =>
        {
            var bar = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(new BarProgress(bar));
        });
    }

    private sealed class BarProgress(ProgressTask bar) : IProgress<(double Fraction, string Text)>
    {
        public void Report((double Fraction, string Text) value)
        {
            bar.Value = value.Fraction;
            bar.Description = Markup.Escape(value.Text);
        }
    }

    private sealed class LineProgress(string title) : IProgress<(double Fraction, string Text)>
    {
        private (int Tenth, string Text) _told = (0, string.Empty);

        public void Report((double Fraction, string Text) value)
        {
            var tenth = (int)(value.Fraction * Lines);
            if ((tenth, value.Text) != _told && (tenth != _told.Tenth || value.Text != _told.Text))
            {
                _told = (tenth, value.Text);
                Console.Error.WriteLine($"{title}: {value.Text} {tenth * 100 / Lines} %");
            }
        }
    }
}
