using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using static Readiness.Domain.People.Relation;

namespace Readiness.Domain.Specs.Reviews;

/// <summary>Every state of a case x command x role: done, nothing changed ("again"), or the code of the refusal.</summary>
public sealed class CaseTableSpecs
{
    private static readonly string[] Commands = ["open", "save", "submit", "promote", "not yet", "withdraw"];
    private static readonly Relation[] Roles = [Self, ManagerLine, Peer];

    /// <summary>For each state, what the six commands come to, for self, the line and a peer.</summary>
    private static readonly Dictionary<string, string[][]> Table = new()
    {
        ["none"] =
        [
            ["done", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
            ["done", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["opened"] =
        [
            ["CASE_OPEN", "done", "RATING_MISSING", "CASE_OWN", "CASE_OWN", "done"],
            ["CASE_OPEN", "done", "RATING_MISSING", "ASSESSMENTS_MISSING", "ASSESSMENTS_MISSING", "done"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["drafts"] =
        [
            ["CASE_OPEN", "again", "done", "CASE_OWN", "CASE_OWN", "done"],
            ["CASE_OPEN", "again", "done", "ASSESSMENTS_MISSING", "ASSESSMENTS_MISSING", "done"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["self submitted"] =
        [
            ["CASE_OPEN", "ASSESSMENT_SUBMITTED", "again", "CASE_OWN", "CASE_OWN", "done"],
            ["CASE_OPEN", "done", "RATING_MISSING", "ASSESSMENTS_MISSING", "ASSESSMENTS_MISSING", "done"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["line submitted"] =
        [
            ["CASE_OPEN", "done", "RATING_MISSING", "CASE_OWN", "CASE_OWN", "done"],
            ["CASE_OPEN", "ASSESSMENT_SUBMITTED", "again", "ASSESSMENTS_MISSING", "ASSESSMENTS_MISSING", "done"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["compared"] =
        [
            ["CASE_OPEN", "ASSESSMENT_SUBMITTED", "again", "CASE_OWN", "CASE_OWN", "done"],
            ["CASE_OPEN", "ASSESSMENT_SUBMITTED", "again", "done", "done", "done"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["promoted"] =
        [
            ["done", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED"],
            ["done", "CASE_DECIDED", "CASE_DECIDED", "again", "CASE_DECIDED", "CASE_DECIDED"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["not yet"] =
        [
            ["done", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED"],
            ["done", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "again", "CASE_DECIDED"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
        ["withdrawn"] =
        [
            ["done", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "again"],
            ["done", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED", "CASE_DECIDED"],
            ["CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN", "CASE_UNKNOWN"],
        ],
    };

    public static TheoryData<string, string, Relation> Cells =>
        [.. Table.Keys.SelectMany(state => Commands.SelectMany(command => Roles.Select(role => (state, command, role))))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_command_in_every_state_by_everybody_comes_to_what_the_table_says(string state, string command, Relation role)
    {
        var desk = In(state);
        var before = desk.All;

        var result = Do(desk, command, role);

        var expected = Table[state][Array.IndexOf(Roles, role)][Array.IndexOf(Commands, command)];
        Assert.Equal(expected, result.Refusal?.Code ?? (result.All is null ? "again" : "done"));
        Assert.Equal(expected == "done", !ReferenceEquals(before, desk.All));
        Assert.Equal(result.Refusal is null, result.Case is not null);
    }

    [Fact]
    public void The_states_of_the_table_are_all_there_are()
    {
        var states = Table.Keys.Select(In).Where(desk => desk.All.Count > 0).Select(desk => (desk.Last.State, desk.Last.Decision?.Outcome)).Distinct().ToList();

        Assert.Equal(Enum.GetValues<CaseState>(), states.Select(state => state.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<CaseOutcome>(), states.Select(state => state.Outcome).OfType<CaseOutcome>().Order());
    }

    private static CaseDesk In(string state)
    {
        var desk = new CaseDesk();
        string[] steps = state switch
        {
            "none" => [],
            "opened" => ["open"],
            "drafts" => ["open", "self saves", "line saves"],
            "self submitted" => ["open", "self saves", "self submits"],
            "line submitted" => ["open", "line saves", "line submits"],
            _ => ["open", "self saves", "self submits", "line saves", "line submits"],
        };
        foreach (var step in steps)
        {
            var role = step.StartsWith("self", StringComparison.Ordinal) ? Self : ManagerLine;
            Assert.NotNull((step.Split(' ')[^1] switch { "saves" => desk.Save(role), "submits" => desk.Submit(role), _ => desk.Open() }).All);
        }

        if (state is "promoted" or "not yet" or "withdrawn")
        {
            Assert.NotNull(Do(desk, state == "promoted" ? "promote" : state == "withdrawn" ? "withdraw" : state, state == "withdrawn" ? Self : ManagerLine).All);
        }

        return desk;
    }

    private static CaseResult Do(CaseDesk desk, string command, Relation role) => command switch
    {
        "open" => desk.Open(role),
        "save" => desk.Save(role),
        "submit" => desk.Submit(role),
        "promote" => desk.Decide(role, CaseOutcome.Promoted),
        "not yet" => desk.Decide(role, CaseOutcome.NotYet),
        _ => desk.Decide(role, CaseOutcome.Withdrawn),
    };
}
