namespace Readiness.Grains.Imports;

/// <summary>The rows of one file, read once and in order. Count is known beforehand, for progress.</summary>
public sealed record RecordStream<T>(string File, long Count, IEnumerable<T> Records)
    where T : ImportRecord;
