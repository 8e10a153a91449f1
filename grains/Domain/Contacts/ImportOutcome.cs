namespace Readiness.Domain.Contacts;

/// <summary>What became of one person of a file, and why if they were not taken.</summary>
internal readonly record struct ImportOutcome(ImportKind Kind, Refusal? Refusal = null)
{
    /// <summary>What came of it after one more look: having added something stays so.</summary>
    public ImportOutcome Then(ImportOutcome next) => Kind >= ImportKind.Merged && Kind >= next.Kind ? this : next;
}
