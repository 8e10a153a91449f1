using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>How pillars are written in sentences and in rubric files.</summary>
public static class PillarWords
{
    /// <summary>In lower case, with spaces.</summary>
    public static string InSentence(Pillar pillar) => InFile(pillar).Replace('-', ' ');

    /// <summary>In lower case, with hyphens.</summary>
    public static string InFile(Pillar pillar) => pillar switch
    {
        Pillar.Networking => "networking",
        Pillar.Mentoring => "mentoring",
        Pillar.GivingBack => "giving-back",
        Pillar.PayingItForward => "paying-it-forward",
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "No such pillar."),
    };
}
