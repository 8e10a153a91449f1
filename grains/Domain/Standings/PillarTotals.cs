using Readiness.Domain.Activities;

namespace Readiness.Domain.Standings;

/// <summary>Points in each of the four pillars. The total is always their sum.</summary>
public readonly record struct PillarTotals(int Networking, int Mentoring, int GivingBack, int PayingItForward)
{
    /// <summary>The sum of the four.</summary>
    public int Total => Networking + Mentoring + GivingBack + PayingItForward;

    /// <summary>The points of one pillar.</summary>
    public int this[Pillar pillar] => pillar switch
    {
        Pillar.Networking => Networking,
        Pillar.Mentoring => Mentoring,
        Pillar.GivingBack => GivingBack,
        Pillar.PayingItForward => PayingItForward,
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "No such pillar."),
    };

    /// <summary>These totals after points came to, or went from, one pillar.</summary>
    public PillarTotals Plus(Pillar pillar, int points) => pillar switch
    {
        Pillar.Networking => this with { Networking = Networking + points },
        Pillar.Mentoring => this with { Mentoring = Mentoring + points },
        Pillar.GivingBack => this with { GivingBack = GivingBack + points },
        Pillar.PayingItForward => this with { PayingItForward = PayingItForward + points },
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "No such pillar."),
    };
}
