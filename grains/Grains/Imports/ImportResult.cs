namespace Readiness.Grains.Imports;

/// <summary>What became of an import, file by file, in the order in which they were taken in.</summary>
public sealed record ImportResult(IReadOnlyList<FileResult> Files)
{
    /// <summary>Rows that changed something.</summary>
    public long Accepted => Files.Sum(file => file.Accepted);

    /// <summary>Rows that were there already.</summary>
    public long Repeated => Files.Sum(file => file.Repeated);

    /// <summary>Rows that were refused; each stands among the rejects.</summary>
    public long Refused => Files.Sum(file => file.Refused);
}
