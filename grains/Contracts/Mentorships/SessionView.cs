namespace Readiness.Contracts.Mentorships;

/// <summary>A session as one side sees it: MyNotes are the viewer’s own.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipSession")]
public sealed record SessionView(
    [property: Id(0)] string Id,
    [property: Id(1)] DateOnly Day,
    [property: Id(2)] string? Time,
    [property: Id(3)] SessionState State,
    [property: Id(4)] SessionQuestionView[] Questions,
    [property: Id(5)] string? SharedNotes,
    [property: Id(6)] string? MyNotes,
    [property: Id(7)] bool ConfirmedByMe,
    [property: Id(8)] bool ConfirmedByOther);
