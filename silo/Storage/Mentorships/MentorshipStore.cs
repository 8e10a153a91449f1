using System.Data.Common;
using System.Globalization;
using Readiness.Grains.Mentorships;
using Readiness.Silo.Storage.People;

namespace Readiness.Silo.Storage.Mentorships;

/// <summary>Offers, places and the index of mentorships, on either database.</summary>
internal sealed class MentorshipStore(Database database) : IMentorshipStore
{
    private const string Offer = """
        SELECT offer.person_id, topics, offered_values, about, capacity, cadence_days, peers, open,
          (SELECT count(*) FROM mentor_place place WHERE place.mentor_id = offer.person_id AND NOT place.released)
        """;

    private const string Party = """
        SELECT person_id, mentorship_id, other_id, role, state, step, due_on, sessions, started_on, ends_on, ended_on, listed, changed_at
        FROM mentorship_party
        """;

    private static readonly string[] PartyColumns =
    [
        "person_id", "mentorship_id", "version", "other_id", "role", "state", "step", "due_on", "sessions", "started_on", "ends_on", "ended_on",
        "listed", "changed_at",
    ];

    public async Task<OfferRow?> OfferAsync(Guid person, CancellationToken cancellation) =>
        (await database.ListAsync($"{Offer} FROM mentor_offer offer WHERE person_id = @person", [("person", person)], ReadOffer, cancellation)).FirstOrDefault();

    public Task SaveOfferAsync(OfferRow offer, CancellationToken cancellation) => database.WriteAsync(
        """
        INSERT INTO mentor_offer (person_id, topics, offered_values, about, capacity, cadence_days, peers, open)
        VALUES (@person, @topics, @values, @about, @capacity, @cadence, @peers, @open)
        ON CONFLICT (person_id) DO UPDATE SET topics = excluded.topics, offered_values = excluded.offered_values, about = excluded.about,
          capacity = excluded.capacity, cadence_days = excluded.cadence_days, peers = excluded.peers, open = excluded.open
        """,
        [
            ("person", offer.Person), ("topics", string.Join('\n', offer.Topics)), ("values", string.Join('\n', offer.Values)), ("about", offer.About),
            ("capacity", offer.Capacity), ("cadence", offer.CadenceDays), ("peers", offer.Peers), ("open", offer.Open),
        ],
        cancellation);

    public async Task<PlaceOutcome> TakePlaceAsync(PlaceRequest request, CancellationToken cancellation)
    {
        var outcome = PlaceOutcome.Unavailable;
        await database.TransactAsync(
            async connection =>
            {
                // The row of the offer is held until the end: requests that come at once take turns, on every silo.
                var (capacity, fits) = await ReadFirstAsync(
                    connection, $"SELECT capacity, open AND (peers OR NOT @peers) FROM mentor_offer WHERE person_id = @mentor {database.ForUpdate}",
                    row => (row.GetInt32(0), row.GetBoolean(1)), ("mentor", request.Mentor), ("peers", request.Peers));
                var mine = await ReadFirstAsync(
                    connection, "SELECT released FROM mentor_place WHERE mentorship_id = @mentorship AND choice = @choice", row => (bool?)row.GetBoolean(0),
                    ("mentorship", request.Mentorship), ("choice", request.Choice));
                var (taken, together) = await ReadFirstAsync(
                    connection,
                    """
                    SELECT count(*), coalesce(sum(CASE WHEN seeker_id = @seeker AND peers = @peers THEN 1 ELSE 0 END), 0)
                    FROM mentor_place WHERE mentor_id = @mentor AND NOT released
                    """,
                    row => (row.GetInt64(0), row.GetInt64(1)), ("mentor", request.Mentor), ("seeker", request.Seeker), ("peers", request.Peers));
                outcome = mine is { } released ? released ? PlaceOutcome.Unavailable : PlaceOutcome.Held
                    : !fits || together > 0 ? PlaceOutcome.Unavailable
                    : taken >= capacity ? PlaceOutcome.Full
                    : PlaceOutcome.Held;
                if (outcome == PlaceOutcome.Held && mine is null)
                {
                    await connection.ExecuteAsync(
                        """
                        INSERT INTO mentor_place (mentorship_id, choice, mentor_id, seeker_id, peers, asked_on, released)
                        VALUES (@mentorship, @choice, @mentor, @seeker, @peers, @on, @released)
                        """,
                        ("mentorship", request.Mentorship), ("choice", request.Choice), ("mentor", request.Mentor), ("seeker", request.Seeker),
                        ("peers", request.Peers), ("on", request.AskedOn), ("released", false));
                }
            },
            cancellation);
        return outcome;
    }

    public Task SettlePlaceAsync(PlaceSettlement settlement, CancellationToken cancellation) => database.WriteAsync(
        """
        UPDATE mentor_place SET answered = coalesce(@answered, answered), settled_on = coalesce(settled_on, @on), released = released OR @released
        WHERE mentorship_id = @mentorship AND choice = @choice
        """,
        [
            ("answered", settlement.Answered), ("on", settlement.On), ("released", settlement.Released), ("mentorship", settlement.Mentorship), ("choice", settlement.Choice),
        ],
        cancellation);

    public async Task<IReadOnlyList<CandidateRow>> CandidatesAsync(CancellationToken cancellation) => await database.ListAsync(
        $"""
        {Offer},
          (SELECT count(*) FROM mentor_place place WHERE place.mentor_id = offer.person_id AND place.answered IS NOT NULL),
          (SELECT count(*) FROM mentor_place place WHERE place.mentor_id = offer.person_id AND place.answered),
          (SELECT coalesce(sum({database.Days("place.asked_on", "place.settled_on")}), 0) FROM mentor_place place WHERE place.mentor_id = offer.person_id AND place.answered)
        FROM mentor_offer offer JOIN person ON person.id = offer.person_id
        WHERE offer.open AND person.active ORDER BY person.name, person.id
        """,
        [],
        row => new CandidateRow(ReadOffer(row), (int)row.GetInt64(9), (int)row.GetInt64(10), (int)row.GetInt64(11)), cancellation);

    public Task IndexAsync(Guid mentorship, long version, IReadOnlyList<PartyRow> parties, CancellationToken cancellation) => database.TransactAsync(
        async connection =>
        {
            await connection.ExecuteAsync(
                "DELETE FROM mentorship_party WHERE mentorship_id = @mentorship AND version < @version", ("mentorship", mentorship), ("version", version));
            var newer = await ReadFirstAsync(
                connection, "SELECT count(*) > 0 FROM mentorship_party WHERE mentorship_id = @mentorship", row => row.GetBoolean(0), ("mentorship", mentorship));
            if (!newer)
            {
                await MultiRowInsert.WriteAsync(
                    connection, "mentorship_party", PartyColumns, "ON CONFLICT DO NOTHING",
                    parties.Select(party => new object?[]
                    {
                        party.Person, party.Mentorship, version, party.Other, party.Role, party.State, party.Step, party.DueOn, Lines(party.Sessions),
                        party.StartedOn, party.EndsOn, party.EndedOn, party.Listed, party.ChangedAt.UtcTicks,
                    }),
                    cancellation);
            }
        },
        cancellation);

    public async Task<IReadOnlyList<PartyRow>> OfAsync(Guid person, CancellationToken cancellation) =>
        await database.ListAsync($"{Party} WHERE person_id = @person ORDER BY changed_at DESC, mentorship_id", [("person", person)], ReadParty, cancellation);

    public async Task<IReadOnlyList<LineageRow>> LineageAsync(IReadOnlyList<Guid> people, bool up, CancellationToken cancellation) => await database.ListAsync(
        $"""
        SELECT person_id, other_id, started_on, ended_on, listed FROM mentorship_party
        WHERE role = @role AND started_on IS NOT NULL AND other_id IS NOT NULL AND {database.In("person_id", "@people")}
        """,
        [("role", up ? 0 : 1), ("people", database.Ids(people))],
        row => new LineageRow(
            row.GetGuid(up ? 1 : 0), row.GetGuid(up ? 0 : 1), row.GetFieldValue<DateOnly>(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), row.GetBoolean(4)),
        cancellation);

    private static OfferRow ReadOffer(DbDataReader row) => new(
        row.GetGuid(0), Lines(row.GetString(1)), Lines(row.GetString(2)), row.TextOrNull(3), row.GetInt32(4), row.GetInt32(5), row.GetBoolean(6), row.GetBoolean(7),
        (int)row.GetInt64(8));

    private static PartyRow ReadParty(DbDataReader row) => new(
        row.GetGuid(0), row.GetGuid(1), row.GuidOrNull(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), DayOrNull(row, 6), [.. Lines(row.GetString(7)).Select(Session)],
        DayOrNull(row, 8), DayOrNull(row, 9), DayOrNull(row, 10), row.GetBoolean(11), new DateTimeOffset(row.GetInt64(12), TimeSpan.Zero));

    /// <summary>A line a session: the day as a number, whether it is prepared, and the id, which has no spaces.</summary>
    private static string Lines(PartySession[] sessions) =>
        string.Join('\n', sessions.Select(session => string.Create(CultureInfo.InvariantCulture, $"{session.Day.DayNumber} {(session.Prepared ? 1 : 0)} {session.SessionId}")));

    private static PartySession Session(string line)
    {
        var parts = line.Split(' ');
        return new PartySession(parts[2], DateOnly.FromDayNumber(int.Parse(parts[0], CultureInfo.InvariantCulture)), parts[1] == "1");
    }

    private static DateOnly? DayOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<T?> ReadFirstAsync<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, params (string, object?)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? read(reader) : default;
    }
}
