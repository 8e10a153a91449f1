namespace Readiness.Contracts.Readiness;

/// <summary>How far somebody is by the confirmed score (product.md section 5). Ready for review needs every gate met too.</summary>
public enum ReadinessBand
{
    Building = 0,
    Growing = 1,
    Close = 2,
    ReadyForReview = 3,
}
