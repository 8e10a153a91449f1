using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>A mentorship: nothing else knows it, so this is kept. Fields are additive; Request is null when there is none.</summary>
[GenerateSerializer, Alias("Readiness.StoredMentorship")]
public sealed class StoredMentorship : IOutboxState
{
    [Id(0)]
    public Effect[] Pending { get; set; } = [];

    [Id(1)]
    public StoredRequest? Request { get; set; }

    /// <summary>Number of the enum.</summary>
    [Id(2)]
    public int State { get; set; }

    [Id(3)]
    public StoredChoice[] Choices { get; set; } = [];

    [Id(4)]
    public int Current { get; set; }

    [Id(5)]
    public DateOnly? AnswerBy { get; set; }

    [Id(6)]
    public StoredAgreement? Agreement { get; set; }

    [Id(7)]
    public StoredSession[] Sessions { get; set; } = [];

    [Id(8)]
    public StoredFeedback[] Feedback { get; set; } = [];

    [Id(9)]
    public StoredCheckIn[] CheckIns { get; set; } = [];

    [Id(10)]
    public StoredReflection[] Reflections { get; set; } = [];

    [Id(11)]
    public DateOnly? PausedOn { get; set; }

    [Id(12)]
    public DateOnly? FinishedOn { get; set; }

    [Id(13)]
    public Guid? FinishedBy { get; set; }

    [Id(14)]
    public long Version { get; set; }

    /// <summary>Null also for what was paused before this was kept.</summary>
    [Id(15)]
    public Guid? PausedBy { get; set; }

    [Id(16)]
    public string? PauseReason { get; set; }
}
