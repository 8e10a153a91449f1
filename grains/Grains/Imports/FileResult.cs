namespace Readiness.Grains.Imports;

/// <summary>What became of the rows of one file. Repeated rows were there already, with the same content.</summary>
public sealed record FileResult(string File, long Accepted, long Repeated, long Refused)
{
    /// <summary>All rows.</summary>
    public long Rows => Accepted + Repeated + Refused;
}
