using Readiness.Domain;

namespace Readiness.Grains.Imports;

/// <summary>Counts what becomes of the rows of one file, writes down the refused ones and tells how far it is.</summary>
internal sealed class ImportTally(string file, long count, RejectsWriter rejects, IProgress<ImportProgress>? progress)
{
    private const int RowsBetweenReports = 500;
    private long _accepted;
    private long _repeated;
    private long _refused;
    private long _read;

    public FileResult Result => new(file, _accepted, _repeated, _refused);

    /// <summary>A row was read. Weight is the share of the whole that reading the file is.</summary>
    public void Read(double weight = 1)
    {
        if (++_read % RowsBetweenReports == 0)
        {
            Report(weight * _read / Math.Max(1, count));
        }
    }

    public void Accept(long rows = 1) => _accepted += rows;

    public void Repeat(long rows = 1) => _repeated += rows;

    public void Refuse(long line, string id, Refusal refusal)
    {
        _refused++;
        rejects.Write(file, line, id, refusal);
    }

    public void Report(double fraction) => progress?.Report(new ImportProgress(file, Math.Min(1, fraction), _accepted, _repeated, _refused));
}
