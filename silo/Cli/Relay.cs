namespace Readiness.Silo.Cli;

/// <summary>Passes progress on in another shape, at once and on the same thread.</summary>
internal sealed class Relay<T>(IProgress<(double Fraction, string Text)> to, Func<T, (double Fraction, string Text)> shape) : IProgress<T>
{
    public void Report(T value) => to.Report(shape(value));
}
