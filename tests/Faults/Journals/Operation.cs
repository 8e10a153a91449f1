using System.Text.Json.Serialization;

namespace Readiness.Faults.Journals;

/// <summary>Something a client wants done once, however often it has to ask.</summary>
/// <param name="Kind">What.</param>
/// <param name="Owner">Whose ledger it goes to.</param>
/// <param name="By">Who asks: the owner, or the colleague who confirms.</param>
/// <param name="Entry">The entry's id, chosen by the client.</param>
/// <param name="Activity">What is logged; null for the others.</param>
internal sealed record Operation(OperationKind Kind, Guid Owner, Guid By, string Entry, PlannedActivity? Activity)
{
    /// <summary>The name under which the journal keeps it.</summary>
    [JsonIgnore]
    public string Key => $"{Kind}:{Entry}";
}
