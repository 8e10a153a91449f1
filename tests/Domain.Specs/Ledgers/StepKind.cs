namespace Readiness.Domain.Specs.Ledgers;

/// <summary>What happens in a step of a made-up history.</summary>
internal enum StepKind
{
    Log,
    LogPrivate,
    LogAgain,
    LogChanged,
    Import,
    Confirm,
    Decline,
    Retract,
    Endorse,
    Dispute,
    Withdraw,
}
