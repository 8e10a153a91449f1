using Readiness.Grains.People;
using static Readiness.Silo.Rights.PersonalTable;

namespace Readiness.Silo.Rights;

/// <summary>
/// All tables there are, and what is of a person in each: the one place that export and erasure go by. A test fails for a table
/// that is not here. What is told of grains' states is in <see cref="Grains.Rights.PersonalStates"/>, of ledgers in <see cref="LedgerWords"/>.
/// Rows are erased in this order, which is that of their foreign keys.
/// </summary>
internal static class PersonalTables
{
    /// <summary>
    /// Whoever reported to them reports to whom they reported, and that is written down as any other move. Carried out again,
    /// there is nobody left who reports to them.
    /// </summary>
    private const string MovesOfReports = $"""
        INSERT INTO admin_act (at, by_id, act, person_id, field, before_text, after_text)
        SELECT @instant, (SELECT requested_by FROM erasure WHERE person_id = @person), '{AdminActs.Changed}', report.id, '{AdminActs.ManagerField}',
          lower(CAST(gone.id AS text)), lower(CAST(gone.manager_id AS text))
        FROM person gone JOIN person report ON report.manager_id = gone.id WHERE gone.id = @person ORDER BY report.id
        """;

    /// <summary>The tables.</summary>
    public static IReadOnlyList<PersonalTable> All { get; } =
    [
        // Sign-in
        new("access_token", null, "SELECT name, scope, created_at, expires_at FROM access_token WHERE person_id = @person", Own("access_token")),
        new("signin_session", null, "SELECT method, agent, created_at, last_seen_at, expires_at, ended_at FROM signin_session WHERE person_id = @person", Own("signin_session")),
        new(
            "signin_link", null, "SELECT purpose, created_at, expires_at, used_at FROM signin_link WHERE person_id = @person",
            Own("signin_link"), "UPDATE signin_link SET created_by = NULL WHERE created_by = @person"),
        new("signin_attempt", null, "SELECT failures, until FROM signin_attempt WHERE address = @attempt", "DELETE FROM signin_attempt WHERE address = @attempt"),
        new("signin_challenge", null, null, "DELETE FROM signin_challenge"), // good for minutes, and may name whoever asked
        new("account_login", null, "SELECT issuer, subject, display_name FROM account_login WHERE person_id = @person", Own("account_login")),
        new("account_passkey", null, "SELECT CAST(data AS text) AS data FROM account_passkey WHERE person_id = @person", Own("account_passkey")),
        new("account", null, "SELECT user_name, CASE WHEN password_hash IS NULL THEN 'no' ELSE 'yes' END AS has_password FROM account WHERE person_id = @person", Own("account")),
        new(
            "person_role", null, "SELECT role, granted_at FROM person_role WHERE person_id = @person",
            Own("person_role"), "UPDATE person_role SET granted_by = NULL WHERE granted_by = @person"),

        // What people do
        new(
            "ledger", null, "SELECT seq, entry_id, event, day, points, pillar, at, ruleset, payload FROM ledger WHERE person_id = @person ORDER BY seq",
            Own("ledger")), // of others' ledgers: LedgerWords
        new("ledger_redaction", null, null, Own("ledger_redaction")),
        new("badge_holders", null, "SELECT badge, awarded_on FROM badge_holders WHERE person_id = @person", Own("badge_holders")),
        new(
            "entry_counterpart", null, "SELECT entry_id, counterpart, kind, day FROM entry_counterpart WHERE person_id = @person ORDER BY entry_id",
            Own("entry_counterpart"), "UPDATE entry_counterpart SET open = @no WHERE colleague_id = @person"),
        new("leave_week", null, "SELECT monday FROM leave_week WHERE person_id = @person ORDER BY monday", Own("leave_week")),
        new("mentor_offer", null, "SELECT topics, offered_values, about, capacity, cadence_days, peers, open FROM mentor_offer WHERE person_id = @person", Own("mentor_offer")),
        new(
            "mentor_place", null, "SELECT mentorship_id, choice, asked_on, answered, settled_on FROM mentor_place WHERE mentor_id = @person OR seeker_id = @person",
            "DELETE FROM mentor_place WHERE mentor_id = @person", "UPDATE mentor_place SET released = @yes WHERE seeker_id = @person"),
        new("mentorship_party", null, "SELECT mentorship_id, role, state, started_on, ends_on, ended_on FROM mentorship_party WHERE person_id = @person", Own("mentorship_party")),
        new(
            "thanks", null,
            """
            SELECT at, practice, text, giver.name AS giver, receiver.name AS receiver FROM thanks
            LEFT JOIN person giver ON giver.id = giver_id LEFT JOIN person receiver ON receiver.id = receiver_id
            WHERE giver_id = @person OR receiver_id = @person ORDER BY at
            """,
            "DELETE FROM thanks WHERE giver_id = @person OR receiver_id = @person"),
        new("open_case", null, "SELECT number FROM open_case WHERE person_id = @person", Own("open_case")),
        new(
            "person_look", null,
            """
            SELECT at, kind, viewer.name AS by_whom, looked_at.name AS at_whom FROM person_look
            LEFT JOIN person viewer ON viewer.id = viewer_id LEFT JOIN person looked_at ON looked_at.id = person_id
            WHERE person_id = @person OR viewer_id = @person ORDER BY at
            """,
            Own("person_look")), // that a former colleague looked stays with whom they looked at
        new(
            "admin_act", null, "SELECT at, act, field, before_text, after_text FROM admin_act WHERE person_id = @person ORDER BY id",
            "UPDATE admin_act SET before_text = NULL, after_text = NULL WHERE person_id = @person"), // that an admin acted stays, of whom nobody can tell

        // Who they are
        new(
            "person", null,
            """
            SELECT person.name, email, title, level_name, target_level, team.name AS team, presence, pseudonym, active FROM person
            LEFT JOIN team ON team.id = team_id WHERE person.id = @person
            """,
            MovesOfReports,
            "UPDATE person SET manager_id = (SELECT gone.manager_id FROM person gone WHERE gone.id = @person) WHERE manager_id = @person",
            "DELETE FROM person WHERE id = @person"),

        NotPersonal("team", "names of teams"),
        NotPersonal("organisation", "one row of settings"),
        NotPersonal("ruleset", "rules of the organisation, without who published them"),
        NotPersonal("data_protection_key", "keys of the program"),
        NotPersonal("packet_key", "keys of the program"),
        NotPersonal("anonymous_points", "points that are nobody's, added together"),
        NotPersonal("erasure", "the register: random ids that nothing leads to"),
        NotPersonal("OrleansQuery", "statements of the program"),
        NotPersonal("OrleansStorage", "states of grains, each declared in PersonalStates"),
        NotPersonal("OrleansReminders", "that a grain has something to do; those of a person's grains go with its states"),
        NotPersonal("OrleansMembership", "hosts"),
        NotPersonal("OrleansMembershipVersion", "hosts"),
        NotPersonal("SchemaVersions", "which scripts were run"),
    ];

    private static string Own(string table) => $"DELETE FROM {table} WHERE person_id = @person";
}
