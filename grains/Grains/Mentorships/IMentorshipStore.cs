namespace Readiness.Grains.Mentorships;

/// <summary>Offers and places, which nothing else knows, and the index of mentorships, which is derived from them.</summary>
public interface IMentorshipStore
{
    /// <summary>A person's offer.</summary>
    Task<OfferRow?> OfferAsync(Guid person, CancellationToken cancellation);

    /// <summary>Adds or changes an offer.</summary>
    Task SaveOfferAsync(OfferRow offer, CancellationToken cancellation);

    /// <summary>
    /// Takes a place for a choice of a mentorship, unless all are taken. Asking again for the same choice gives the same
    /// answer; however many ask at once, never more places are taken than there are. A seeker has one place with the same
    /// mentor and of the same kind at a time.
    /// </summary>
    Task<PlaceOutcome> TakePlaceAsync(PlaceRequest request, CancellationToken cancellation);

    /// <summary>Notes what became of a place. Doing it again changes nothing.</summary>
    Task SettlePlaceAsync(PlaceSettlement settlement, CancellationToken cancellation);

    /// <summary>Open offers of active people, by name.</summary>
    Task<IReadOnlyList<CandidateRow>> CandidatesAsync(CancellationToken cancellation);

    /// <summary>Puts the parts of a mentorship into the index, in place of those of an earlier version.</summary>
    Task IndexAsync(Guid mentorship, long version, IReadOnlyList<PartyRow> parties, CancellationToken cancellation);

    /// <summary>A person's parts, the latest changed first.</summary>
    Task<IReadOnlyList<PartyRow>> OfAsync(Guid person, CancellationToken cancellation);

    /// <summary>Mentorships of these people that ever began: as mentees (up) or as mentors.</summary>
    Task<IReadOnlyList<LineageRow>> LineageAsync(IReadOnlyList<Guid> people, bool up, CancellationToken cancellation);
}
