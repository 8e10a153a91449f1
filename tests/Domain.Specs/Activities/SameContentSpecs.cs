using Readiness.Domain.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Activities;

public sealed class SameContentSpecs
{
    private static readonly ActivityDraft Draft = new("e1", "introduce", Drafts.Today, [Ben, Outside("Mei Xu")], "Lunch", "https://example.org/e");

    [Fact]
    public void The_same_draft_is_the_same_content() => Assert.Equal(Fingerprint(Draft), Fingerprint(Draft with { }));

    [Fact]
    public void Blanks_around_and_the_case_of_an_outsider_are_no_difference() =>
        Assert.Equal(Fingerprint(Draft), Fingerprint(Draft with { Note = " Lunch ", Counterparts = [Ben, Outside(" MEI XU ")] }));

    [Fact]
    public void A_colleague_who_changed_their_name_is_no_difference() =>
        Assert.Equal(Fingerprint(Draft), Fingerprint(Draft with { Counterparts = [Ben with { Name = "Ben Rossi" }, Outside("Mei Xu")] }));

    public static TheoryData<string, ActivityDraft> Changed => new()
    {
        { "kind", Draft with { Kind = "assist" } },
        { "day", Draft with { Day = Draft.Day.AddDays(-1) } },
        { "another person", Draft with { Counterparts = [Ben, Outside("Mei Wu")] } },
        { "outsider instead of colleague", Draft with { Counterparts = [Outside("Ben Costa"), Outside("Mei Xu")] } },
        { "one person more", Draft with { Counterparts = [Ben, Outside("Mei Xu"), Cleo] } },
        { "note", Draft with { Note = "Dinner" } },
        { "no note", Draft with { Note = null } },
        { "note in capitals", Draft with { Note = "LUNCH" } },
        { "evidence", Draft with { Evidence = "https://example.org/f" } },
        { "no evidence", Draft with { Evidence = null } },
        { "visibility", Draft with { Private = true } },
        { "confirmer", Draft with { ConfirmedBy = Ben.Person } },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public void Anything_else_that_differs_is_other_content(string what, ActivityDraft other)
    {
        Assert.False(Fingerprint(Draft) == Fingerprint(other), $"{what} made no difference");
    }

    [Fact]
    public void Two_people_are_not_one_whose_name_runs_over_two_lines() =>
        Assert.NotEqual(
            Fingerprint(Draft with { Kind = "assist", Counterparts = [Outside("Ana"), Outside("Mei")] }),
            Fingerprint(Draft with { Kind = "assist", Counterparts = [Outside("Ana\nn:Mei")] }));

    [Fact]
    public void A_note_is_not_taken_for_a_person() =>
        Assert.NotEqual(
            Fingerprint(Draft with { Kind = "attend-event", Note = "Lunch\nn:mei", Counterparts = [] }),
            Fingerprint(Draft with { Kind = "attend-event", Note = "Lunch", Counterparts = [Outside("Mei")] }));

    private static UInt128 Fingerprint(ActivityDraft draft) => draft.Accepted().Fingerprint();
}
