using Readiness.Domain.People.Changes;
using static Readiness.Domain.Specs.People.Changes.Company;

namespace Readiness.Domain.Specs.People.Changes;

/// <summary>What lines of a file, or one act, change of the organisation, and why they are refused.</summary>
public sealed class ChangingPeopleSpecs
{
    [Fact]
    public void A_row_that_says_what_is_so_changes_nothing()
    {
        var changes = Decide(Row("OLGA@example.org", "Olga", "mona@example.org", "Mobile"));

        Assert.Empty(changes.People);
        Assert.Equal(1, changes.Unchanged);
        Assert.True(changes.Stands);
    }

    [Fact]
    public void A_change_tells_each_field_before_and_after()
    {
        var change = Assert.Single(Decide(Row("olga@example.org", "Olga Łęcka", "vera@example.org", "Search")).People);

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal([new("name", "Olga", "Olga Łęcka"), new("team", "Mobile", "Search"), new("manager", "Mona", "Vera")], change.Fields);
        Assert.Equal(Vera, change.After.ReportsTo);
    }

    [Fact]
    public void A_column_that_is_not_there_leaves_things_and_an_empty_field_takes_them_away()
    {
        Assert.Equal(Today.Find(Olga)! with { Name = "Olga Ł" }, Assert.Single(Decide(Row("olga@example.org", "Olga Ł")).People).After);

        Assert.Equal(Today.Find(Olga)! with { Team = "", ReportsTo = null }, Assert.Single(Decide(Row("olga@example.org", manager: " ", team: "")).People).After);
    }

    [Fact]
    public void By_id_the_address_itself_can_change()
    {
        var change = Assert.Single(Decide(Act(Olga) with { Email = "olga.lecka@example.org" }).People);

        Assert.Equal([new("email", "olga@example.org", "olga.lecka@example.org")], change.Fields);
    }

    [Fact]
    public void Of_two_addresses_from_before_that_differ_in_the_case_of_an_umlaut_a_row_changes_the_one_it_spells()
    {
        Member Twin(int number, string email) => Person(Cast.Person(number), email, "Mobile", Mona) with { Email = email };
        var twins = Company.Of(Today.Members.Append(Twin(50, "Ärger@example.org")).Append(Twin(51, "ärger@example.org")));

        var change = Assert.Single(DecideOf(twins, default, Row("ÄRGER@example.org", "Anna")).People);

        Assert.Equal((Cast.Person(50), "Ärger@example.org"), (change.After.Id, change.After.Email));
        Assert.Equal(["0 EMAIL_NOT_PLAIN"], Refusals(DecideOf(twins, default, Act(Cast.Person(50)) with { Email = "ärger@example.org" })));
        Assert.Equal(["0 EMAIL_NOT_PLAIN"], Refusals(Decide(Act(Olga) with { Email = "Ärger@example.org" })));
    }

    [Fact]
    public void Somebody_new_may_report_to_somebody_new_in_a_later_row()
    {
        var changes = Decide(Row("cleo@example.org", "Cleo", "dov@example.org", line: 2), Row("dov@example.org", "Dov", "vera@example.org", line: 3));

        Assert.True(changes.Stands);
        Assert.Equal(2, changes.Count(ChangeKind.Added));
        Assert.Equal(changes.People[1].After.Id, changes.People[0].After.ReportsTo);
    }

    [Theory]
    [InlineData("no-address", "Cleo", null, null, "2 EMAIL_INVALID")]
    [InlineData("", "Cleo", null, null, "2 EMAIL_INVALID")]
    [InlineData("Ärger@example.org", "Cleo", null, null, "2 EMAIL_NOT_PLAIN")]
    [InlineData("cleo@example.org", "", null, null, "2 NAME_INVALID")]
    [InlineData("cleo@example.org", null, null, null, "2 NAME_INVALID")]
    [InlineData("cleo@example.org", "Cleo", "nobody@example.org", null, "2 MANAGER_UNKNOWN")]
    [InlineData("cleo@example.org", "Cleo", "cleo@example.org", null, "2 MANAGER_SELF")]
    [InlineData("cleo@example.org", "Cleo", "fay@example.org", null, "2 MANAGER_INACTIVE")]
    [InlineData("cleo@example.org", "Cleo", null, "Mobil", "2 TEAM_UNKNOWN")]
    [InlineData("cleo@example.org", "Cleo", null, "Gone", "2 TEAM_RETIRED")]
    [InlineData("fay@example.org", "Fay", null, null, "2 PERSON_INACTIVE")]
    [InlineData("mona@example.org", null, "olga@example.org", null, "2 MANAGER_CYCLE")]
    public void A_row_is_refused_for(string email, string? name, string? manager, string? team, string refusal) =>
        Assert.Equal([refusal], Refusals(Decide(Row(email, name, manager, team))));

    [Fact]
    public void A_row_is_refused_for_texts_that_are_too_long_and_levels_that_nobody_knows()
    {
        var olga = Row("olga@example.org");

        Assert.Equal(["2 TEXT_TOO_LONG"], Refusals(Decide(olga with { Title = new string('x', 201) })));
        Assert.Equal(["2 NAME_INVALID"], Refusals(Decide(olga with { Name = new string('x', 201) })));
        Assert.Equal(["2 LEVEL_UNKNOWN"], Refusals(Decide(olga with { Level = "Wizard" })));
        Assert.Equal(["2 LEVEL_UNKNOWN"], Refusals(Decide(olga with { TargetLevel = "Wizard" })));
        Assert.Equal(["2 PERSON_UNKNOWN"], Refusals(Decide(Row("x@example.org") with { Id = "not-an-id" })));
        Assert.Equal(["0 EMAIL_TAKEN"], Refusals(Decide(Act(Olga) with { Email = "ben@example.org" })));
    }

    [Fact]
    public void One_person_in_two_rows_is_refused_and_told_where_the_first_is()
    {
        var changes = Decide(Row("ben@example.org", line: 2), Row("BEN@example.org", line: 7), Act(Ben) with { Line = 8 }, Row("cleo@example.org", "Cleo", line: 9), Row("Cleo@example.org", "C", line: 10));

        Assert.Equal(["7 PERSON_REPEATED", "8 PERSON_REPEATED", "10 PERSON_REPEATED"], Refusals(changes));
        Assert.Contains("line 2", changes.Refusals[0].Refusal.Message, StringComparison.Ordinal);
        Assert.Contains("line 9", changes.Refusals[2].Refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cycle_made_by_several_rows_together_is_named_person_by_person()
    {
        var changes = Decide(Row("vera@example.org", manager: "ben@example.org", line: 2), Row("ben@example.org", manager: "olga@example.org", line: 3));

        Assert.Equal(["2 MANAGER_CYCLE", "3 MANAGER_CYCLE"], Refusals(changes));
        Assert.Equal("The reporting line goes round: Vera → Ben → Olga → Mona → Vera.", changes.Refusals[0].Refusal.Message);
        Assert.Equal("The reporting line goes round: Ben → Olga → Mona → Vera → Ben.", changes.Refusals[1].Refusal.Message);
    }

    [Fact]
    public void Rows_that_turn_a_line_upside_down_stand_together()
    {
        var changes = Decide(Row("mona@example.org", manager: "olga@example.org", line: 2), Row("olga@example.org", manager: "vera@example.org", line: 3));

        Assert.True(changes.Stands);
        Assert.Equal(Olga, Today.With(changes).Find(Mona)!.ReportsTo);
    }

    [Fact]
    public void New_teams_and_levels_come_only_when_asked_for()
    {
        var rows = new[] { Row("olga@example.org", team: "Quality") with { Level = "Wizard" }, Row("ben@example.org", team: "quality", line: 3) };

        var changes = Decide(new ChangeOptions(AddNew: true), rows);

        Assert.Equal(["2 TEAM_UNKNOWN", "3 TEAM_UNKNOWN"], Refusals(Decide(rows)));
        Assert.Equal(["Quality"], changes.NewTeams);
        Assert.Equal(["Wizard"], changes.NewLevels);
    }

    [Fact]
    public void Whoever_is_not_in_the_file_goes_only_when_asked_for()
    {
        var rows = new[] { Row("vera@example.org"), Row("mona@example.org", line: 3), Row("olga@example.org", line: 4) };

        Assert.Empty(Decide(rows).People);
        var gone = Assert.Single(Decide(new ChangeOptions(DeactivateMissing: true), rows).People);
        Assert.Equal((ChangeKind.Deactivated, Ben, false), (gone.Kind, gone.After.Id, gone.After.Active));
    }

    [Fact]
    public void Whoever_goes_leaves_no_reports_behind()
    {
        var left = Decide(Act(Mona) with { Active = false });
        var moved = Decide(Act(Mona) with { Active = false }, Act(Olga) with { Manager = "vera@example.org" }, Act(Ben) with { Manager = Vera.ToString() });

        Assert.Equal(["0 HAS_REPORTS"], Refusals(left));
        Assert.StartsWith("2 people report to them: Ben, Olga. ", left.Refusals[0].Refusal.Message, StringComparison.Ordinal);
        Assert.True(moved.Stands);
    }

    [Fact]
    public void Of_many_reports_five_are_named_and_all_are_counted()
    {
        var crowd = Company.Of(Today.Members.Concat(Enumerable.Range(0, 7).Select(i => Person(Cast.Person(50 + i), $"Report{i}", "Mobile", Olga))));

        var refusal = Assert.Single(DecideOf(crowd, default, Act(Olga) with { Active = false }).Refusals).Refusal;

        Assert.StartsWith("7 people report to them: Report0, Report1, Report2, Report3, Report4 …. ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_returns_needs_a_manager_who_is_here()
    {
        var without = Company.Of(Today.Members.Select(member => member.Id == Mona ? member with { Active = false } : member.ReportsTo == Mona && member.Active ? member with { ReportsTo = Vera } : member));

        Assert.Equal(["0 MANAGER_INACTIVE"], Refusals(DecideOf(without, default, Act(Fay) with { Active = true })));
        Assert.Equal(ChangeKind.Reactivated, Assert.Single(DecideOf(without, default, Act(Fay) with { Active = true, Manager = "vera@example.org" }).People).Kind);
        Assert.Equal(ChangeKind.Reactivated, Assert.Single(Decide(new ChangeOptions(Reactivate: true), Row("fay@example.org")).People).Kind);
    }

    [Fact]
    public void The_last_admin_stays_whatever_is_asked()
    {
        Assert.Equal(["0 LAST_ADMIN"], Refusals(Decide(Act(Vera) with { Admin = false })));
        Assert.Equal(["0 LAST_ADMIN"], Refusals(Decide(Act(Vera) with { Active = false }, Act(Mona) with { Manager = "" })));
        Assert.True(Decide(Act(Vera) with { Admin = false }, Act(Ben) with { Admin = true }).Stands);
    }

    [Fact]
    public void Whoever_goes_is_no_admin_when_they_are_back()
    {
        var two = Today.With(Decide(Act(Ben) with { Admin = true }));

        var gone = two.With(DecideOf(two, default, Act(Ben) with { Active = false }));
        var back = gone.With(DecideOf(gone, default, Act(Ben) with { Active = true }));

        Assert.Equal((true, false), (back.Find(Ben)!.Active, back.Find(Ben)!.IsAdmin));
    }

    [Fact]
    public void A_pseudonym_is_nobody_elses_name()
    {
        PersonWish New(string email, string pseudonym, long line) => Row(email, email[..4], line: line) with { Boards = "pseudonym", Pseudonym = pseudonym };

        Assert.Equal(["3 PSEUDONYM_TAKEN", "4 PSEUDONYM_TAKEN"], Refusals(Decide(New("cleo@example.org", "Owl", 2), New("dovd@example.org", "owl", 3), New("evae@example.org", "OLGA", 4))));
    }
}
