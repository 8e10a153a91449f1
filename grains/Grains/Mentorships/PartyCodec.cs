using Readiness.Domain.Mentorships;
using Readiness.Domain.People;

namespace Readiness.Grains.Mentorships;

/// <summary>Parts in mentorships to and from the index.</summary>
internal static class PartyCodec
{
    public static PartyRow[] Write(Mentorship state, DateTimeOffset at) =>
    [
        .. MentorshipFacts.Of(state).Select(facts => new PartyRow(
            facts.Person.Value, state.Id, facts.Other?.Value, (int)facts.Role, (int)facts.State, (int)facts.Step, facts.DueOn,
            [.. facts.Sessions.Select(session => new PartySession(session.Id, session.Day, session.Prepared))], facts.StartedOn, facts.EndsOn, facts.EndedOn, facts.Listed, at)),
    ];

    public static MentorshipFacts Read(PartyRow row) => new(
        new PersonId(row.Person), row.Other is { } other ? new PersonId(other) : null, (MentorshipRole)row.Role, (MentorshipState)row.State,
        (MentorshipStep)row.Step, row.DueOn, [.. row.Sessions.Select(session => new WaitingSession(session.SessionId, session.Day, session.Prepared))],
        row.StartedOn, row.EndsOn, row.EndedOn, row.Listed);
}
