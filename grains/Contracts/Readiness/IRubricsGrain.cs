namespace Readiness.Contracts.Readiness;

/// <summary>Reads the rubrics in force. Stateless: any silo answers.</summary>
[Alias("Readiness.IRubricsGrain")]
public interface IRubricsGrain : IGrainWithStringKey
{
    /// <summary>All rubrics, in the order of levels.</summary>
    [Alias("Rubrics")]
    Task<RubricView[]> RubricsAsync();
}
