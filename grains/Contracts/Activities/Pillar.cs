namespace Readiness.Contracts.Activities;

/// <summary>The four pillars.</summary>
public enum Pillar
{
    Networking = 0,
    Mentoring = 1,
    GivingBack = 2,
    PayingItForward = 3,
}
