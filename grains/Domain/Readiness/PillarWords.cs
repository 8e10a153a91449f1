using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>How pillars are written in sentences and in rubric files.</summary>
internal static class PillarWords
{
    public static string InSentence(Pillar pillar) => InFile(pillar).Replace('-', ' ');

    public static string InFile(Pillar pillar) => pillar switch
    {
        Pillar.Networking => "networking",
        Pillar.Mentoring => "mentoring",
        Pillar.GivingBack => "giving-back",
        Pillar.PayingItForward => "paying-it-forward",
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "No such pillar."),
    };
}
