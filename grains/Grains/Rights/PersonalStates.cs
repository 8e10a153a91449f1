using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Contacts;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.Quests;
using Readiness.Contracts.Recognition;
using Readiness.Contracts.Reviews;
using Readiness.Contracts.Rights;

namespace Readiness.Grains.Rights;

/// <summary>
/// All states that grains keep. A test fails for one that is not here. They are let go of in this order: what brings something
/// about elsewhere comes before where it is brought.
/// </summary>
public static class PersonalStates
{
    /// <summary>The states.</summary>
    public static IReadOnlyList<PersonalState> All { get; } =
    [
        new("mentorship", null, Others: true, As<IMentorshipGrain>),
        new("person-thanks", GrainKeys.Thanks, Others: true, As<IRecognitionGrain>),
        new("promotion-case", GrainKeys.Promotion, Others: true, As<IPromotionCaseGrain>),
        new("team-challenges", null, Others: true, As<ITeamChallengesGrain>),
        new("person-contacts", GrainKeys.Contacts, Others: true, As<IContactsGrain>),
        new("person-inbox", GrainKeys.Inbox, Others: true, As<IInboxGrain>),
        new("person-quests", GrainKeys.Person, Others: false, As<IPersonGrain>),
        new("person-ledger", GrainKeys.Person, Others: false, As<IPersonGrain>), // a fold; of others it holds ids alone
    ];

    /// <summary>Keys of a person's own grains.</summary>
    public static IReadOnlyCollection<string> OwnKeys(Guid person) => All.Select(state => state.OwnKey?.Invoke(person)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IKeepsPersonal As<T>(IGrainFactory grains, string key)
        where T : IGrainWithStringKey => grains.GetGrain<T>(key).AsReference<IKeepsPersonal>();
}
