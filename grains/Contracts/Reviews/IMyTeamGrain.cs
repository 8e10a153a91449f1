namespace Readiness.Contracts.Reviews;

/// <summary>Reads the people somebody leads. Stateless: any silo answers.</summary>
[Alias("Readiness.IMyTeamGrain")]
public interface IMyTeamGrain : IGrainWithStringKey
{
    /// <summary>A page of them; null for whoever leads nobody. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Read")]
    Task<TeamPage?> ReadAsync(TeamQuery query);

    /// <summary>Everybody as a CSV file; null for whoever leads nobody.</summary>
    [Alias("Csv")]
    Task<byte[]?> CsvAsync(Guid viewer, bool wholeLine);
}
