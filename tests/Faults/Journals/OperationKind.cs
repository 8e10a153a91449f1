namespace Readiness.Faults.Journals;

/// <summary>What a client asks for. The numbers are those of the ledger's events.</summary>
internal enum OperationKind
{
    Log = 1,
    Confirm = 2,
    Retract = 4,
}
