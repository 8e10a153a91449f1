namespace Readiness.Contracts.Mentorships;

/// <summary>Offers, candidates and lists of mentorships.</summary>
[Alias("Readiness.IMentoringGrain")]
public interface IMentoringGrain : IGrainWithStringKey
{
    /// <summary>A person's own offer; null when they never made one.</summary>
    [Alias("Offer")]
    Task<MentorOfferView?> OfferAsync(Guid person);

    /// <summary>Sets a person's offer.</summary>
    [Alias("SetOffer")]
    Task<MentorOfferOutcome> SetOfferAsync(SetMentorOffer command);

    /// <summary>The best matches first.</summary>
    [Alias("Find")]
    Task<MentorCandidateView[]> FindAsync(FindMentors search);

    /// <summary>Topics of open offers, the most offered first.</summary>
    [Alias("Topics")]
    Task<string[]> TopicsAsync();

    /// <summary>A person's mentorships, those that wait for them first, then the latest.</summary>
    [Alias("Mine")]
    Task<MentorshipView[]> MineAsync(Guid person);

    /// <summary>That there are and were mentorships of a person; null for whoever may not know.</summary>
    [Alias("Mentions")]
    Task<MentorshipMentionView[]?> MentionsAsync(Guid viewer, Guid person);

    /// <summary>Who mentored whom, up and down from a person.</summary>
    [Alias("Lineage")]
    Task<LineageView> LineageAsync(Guid person);
}
