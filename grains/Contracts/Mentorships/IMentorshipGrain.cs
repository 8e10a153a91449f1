namespace Readiness.Contracts.Mentorships;

/// <summary>One mentorship. Whoever has no part in it is answered as if there were none.</summary>
[Alias("Readiness.IMentorshipGrain")]
public interface IMentorshipGrain : IGrainWithStringKey
{
    /// <summary>Asks for it under the grain's id; repeating it is safe.</summary>
    [Alias("Request")]
    Task<MentorshipOutcome> RequestAsync(RequestMentorship request);

    /// <summary>Does something to it, for one of the two; answers only after it is stored.</summary>
    [Alias("Act")]
    Task<MentorshipOutcome> ActAsync(Guid by, MentorshipAct act);

    /// <summary>As one of the two sees it.</summary>
    [Alias("Read")]
    Task<MentorshipView?> ReadAsync(Guid viewer);
}
