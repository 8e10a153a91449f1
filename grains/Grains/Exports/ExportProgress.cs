namespace Readiness.Grains.Exports;

/// <summary>How many of the people have been read.</summary>
public readonly record struct ExportProgress(long Done, long People);
