namespace Readiness.Benchmarks.Reports;

/// <summary>What one benchmark has to say, in Markdown: a sentence or two on what was done, then tables.</summary>
internal sealed record Section(params IReadOnlyList<string> Parts)
{
    public string Markdown => string.Join("\n\n", Parts);
}
