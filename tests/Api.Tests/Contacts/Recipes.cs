namespace Readiness.Api.Tests.Contacts;

/// <summary>
/// How a walk calls every field that has arguments, and every mutation, so that it comes as near to the planted contacts as
/// the schema lets it. Mutations ask for what is refused or changes nothing of anybody but the viewer. A field without a
/// recipe fails the walk: whoever adds one says here how it is reached.
/// </summary>
internal static class Recipes
{
    private const string None = "00000000-0000-7000-8000-000000000000";

    /// <summary>Recipes by type and field.</summary>
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>(StringComparer.Ordinal)
    {
        ["Query.person"] = new("id", it => $"id: \"{it.Owner}\""),
        ["Query.people"] = new("search first after", it => $"search: \"{it.OwnerName}\", first: 2"),
        ["Query.leaderboard"] = new("scope team measure period at", it => $"scope: TEAM, team: \"{it.Team}\", period: ALL_TIME"),
        ["Query.teamChallenges"] = new("team", it => $"team: \"{it.Team}\""),
        ["Query.contacts"] = new("search tag overdue first after", _ => "first: 10"),
        ["Query.contact"] = new("id", it => $"id: \"{it.Contact}\""),
        ["Query.mentorCandidates"] = new("topics values peers", _ => $"topics: [\"{Planted.Mark}\", \"anything\"], values: [], peers: true"),
        ["Query.mentorship"] = new("id", _ => $"id: \"{None}\""),
        ["Query.myThanks"] = new("first after", _ => "first: 10"),
        ["Query.teamThanks"] = new("team first after", it => $"team: \"{it.Team}\", first: 10"),
        ["Query.adminPeople"] = new("search team status first after", it => $"search: \"{it.OwnerName}\", first: 5"),
        ["Query.adminAudit"] = new("first after person", it => $"first: 5, person: \"{it.Owner}\""),
        ["Person.entries"] = new("first after", _ => "first: 3"),
        ["Person.readiness"] = new("level", _ => string.Empty),
        ["Leaderboard.rows"] = new("first after", _ => "first: 3"),
        ["Leaderboard.around"] = new("reach", _ => "reach: 5"),
        ["Readiness.criterion"] = new("key", _ => "key: \"any\""),
        ["Readiness.trend"] = new("weeks", _ => "weeks: 4"),
        ["Readiness.nextActions"] = new("first", _ => "first: 3"),
        ["Readiness.whatIf"] = new("entries", _ => "entries: [{ kind: \"assist\" }]"),
        ["ReadinessCriterion.evidence"] = new("first after", _ => "first: 3"),
        ["Inbox.confirmations"] = new("first after", _ => "first: 3"),

        ["Mutation.logActivity"] = new("input", it => $"input: {{ id: \"walk\", kind: \"no-such-kind\", day: \"{it.Today}\", counterparts: [{{ personId: \"{it.Owner}\" }}] }}"),
        ["Mutation.retractEntry"] = new("entryId reason", it => $"entryId: \"{it.Contact}\""),
        ["Mutation.confirmEntry"] = new("personId entryId", it => $"personId: \"{it.Owner}\", entryId: \"{it.Contact}\""),
        ["Mutation.declineEntry"] = new("personId entryId reason", it => $"personId: \"{it.Owner}\", entryId: \"{it.Contact}\", reason: \"No\""),
        ["Mutation.setBoardPresence"] = new("presence pseudonym", _ => "presence: HIDDEN"),
        ["Mutation.setTeamChallenge"] = new("input", it => $"input: {{ id: \"walk\", team: \"{it.Team}\", title: \"Walk\", measure: TOTAL, period: WEEK, target: 0 }}"),
        ["Mutation.endTeamChallenge"] = new("team id", it => $"team: \"{it.Team}\", id: \"no-such\""),
        ["Mutation.confirmEntries"] = new("entries", it => $"entries: [{{ personId: \"{it.Owner}\", entryId: \"{it.Contact}\" }}]"),
        ["Mutation.muteInbox"] = new("kinds", _ => "kinds: []"),
        ["Mutation.dismissInboxItems"] = new("keys", it => $"keys: [\"{it.Contact}\"]"),
        ["Mutation.saveContact"] = new("input", it => $"input: {{ id: \"{it.Contact}\", name: \"Walk\" }}"),
        ["Mutation.removeContact"] = new("id", it => $"id: \"{it.Contact}\""),
        ["Mutation.touchContact"] = new("id on", it => $"id: \"{it.Contact}\""),
        ["Mutation.setTagCadence"] = new("tag days", _ => "tag: \"walk\", days: 14"),
        ["Mutation.setMentorOffer"] = new("input", _ => "input: { topics: [], values: [], capacity: 0, cadenceDays: 0, peers: false, open: false }"),
        ["Mutation.requestMentorship"] = new("input", _ => "input: { id: \"walk\", choices: [], goals: [] }"),
        ["Mutation.acceptMentorship"] = new("id", _ => $"id: \"{None}\""),
        ["Mutation.declineMentorship"] = new("id reason", _ => $"id: \"{None}\", reason: \"No\""),
        ["Mutation.withdrawMentorship"] = new("id reason", _ => $"id: \"{None}\""),
        ["Mutation.proposeAgreement"] = new("id agreement", _ => $"id: \"{None}\", agreement: {{ goals: [], expectations: \"None\", cadenceDays: 7, weeks: 4 }}"),
        ["Mutation.agreeToMentorship"] = new("id proposal", _ => $"id: \"{None}\", proposal: 1"),
        ["Mutation.scheduleSession"] = new("id session", it => $"id: \"{None}\", session: {{ id: \"walk\", day: \"{it.Today}\" }}"),
        ["Mutation.cancelSession"] = new("id sessionId", _ => $"id: \"{None}\", sessionId: \"walk\""),
        ["Mutation.prepareSession"] = new("id sessionId questions", _ => $"id: \"{None}\", sessionId: \"walk\", questions: []"),
        ["Mutation.noteSession"] = new("id sessionId shared private", _ => $"id: \"{None}\", sessionId: \"walk\""),
        ["Mutation.confirmSession"] = new("id sessionId", _ => $"id: \"{None}\", sessionId: \"walk\""),
        ["Mutation.giveFeedback"] = new("id feedback", _ => $"id: \"{None}\", feedback: {{ id: \"walk\", text: \"None\" }}"),
        ["Mutation.actOnFeedback"] = new("id feedbackId outcome evidence", _ => $"id: \"{None}\", feedbackId: \"walk\", outcome: \"None\""),
        ["Mutation.checkIn"] = new("id checkIn", _ => $"id: \"{None}\", checkIn: {{ id: \"walk\", mood: 3 }}"),
        ["Mutation.pauseMentorship"] = new("id reason", _ => $"id: \"{None}\""),
        ["Mutation.resumeMentorship"] = new("id", _ => $"id: \"{None}\""),
        ["Mutation.finishMentorship"] = new("id reflection", _ => $"id: \"{None}\", reflection: {{ text: \"None\" }}"),
        ["Mutation.reflectOnMentorship"] = new("id reflection", _ => $"id: \"{None}\", reflection: {{ text: \"None\" }}"),
        ["Mutation.giveThanks"] = new("input", it => $"input: {{ id: \"walk\", to: \"{it.Owner}\", practice: 0, text: \"None\" }}"),
        ["Mutation.addPerson"] = new("email name title level targetLevel teamId managerId", _ => "email: \"none\", name: \"None\""),
        ["Mutation.updatePerson"] = new("personId email name title level targetLevel teamId managerId", _ => $"personId: \"{None}\""),
        ["Mutation.movePerson"] = new("personId teamId", _ => $"personId: \"{None}\""),
        ["Mutation.setManager"] = new("personId managerId", _ => $"personId: \"{None}\""),
        ["Mutation.deactivatePerson"] = new("personId reportsTo", _ => $"personId: \"{None}\""),
        ["Mutation.reactivatePerson"] = new("personId managerId", _ => $"personId: \"{None}\""),
        ["Mutation.setAdmin"] = new("personId admin", _ => $"personId: \"{None}\", admin: false"),
        ["Mutation.makeTeam"] = new("name", _ => "name: \"\""),
        ["Mutation.renameTeam"] = new("teamId name", _ => $"teamId: \"{None}\", name: \"None\""),
        ["Mutation.retireTeam"] = new("teamId", _ => $"teamId: \"{None}\""),
        ["Mutation.moveTeam"] = new("teamId to", _ => $"teamId: \"{None}\", to: \"{None}\""),
        ["Mutation.hideThanks"] = new("id hidden", _ => $"id: \"{None}\", hidden: true"),

        ["Subscription.leaderboardChanged"] = new("scope team measure period", it => $"scope: TEAM, team: \"{it.Team}\", period: ALL_TIME"),
        ["Subscription.teamChallengesChanged"] = new("team", it => $"team: \"{it.Team}\""),
    };
}
