using System.Text;
using Readiness.Domain.Activities;
using Readiness.Grains.Rulesets;
using Xunit;

namespace Readiness.Grains.Tests.Rulesets;

/// <summary>A document that cannot be used is refused with the line that is wrong.</summary>
public sealed class RefusedDocuments
{
    /// <summary>Stands for the line that must be named, and is no part of the document.</summary>
    private const string Here = "§";

    [Theory]
    [InlineData("\"weight\": 9,", "§\"weight\": 0,", "A weight is a whole number from 1 to 1,000.")]
    [InlineData("\"weight\": 9,", "§\"weight\": 9.5,", "'weight' is a whole number, not 9.5.")]
    [InlineData("\"measure\": \"people\",", "§\"measure\": \"charm\",", "There is no measure 'charm'.")]
    [InlineData("\"measure\": \"feedback-acted-on\",\n          \"of\": []", "\"measure\": \"feedback-acted-on\",\n          §\"of\": [\"teach\"]", "feedback-acted-on takes nothing.")]
    [InlineData("\"of\": [\n            \"meet-someone\",", "\"of\": [\n            §\"meet-everyone\",", "There is no activity kind 'meet-everyone'.")]
    [InlineData("\"of\": [\n            \"meet-someone\",", "\"of\": [\n            \"meet-someone\",\n§\"meet-someone\",", "'meet-someone' is there twice.")]
    [InlineData("\"target\": 12,", "§\"target\": 0,", "A target is a whole number from 1 to 1,000,000.")]
    [InlineData("\"target\": 40,", "§\"target\": 101,", "A target in percent is at most 100.")]
    [InlineData("\"windowDays\": 180,", "§\"windowDays\": 366,", "A window has 7 to 365 days.")]
    [InlineData("\"key\": \"network-strength\",", "§\"key\": \"people-met\",", "There are two criteria 'people-met'.")]
    [InlineData("\"gate\": false", "§\"gate\": \"no\"", "'gate' is true or false.")]
    [InlineData("\"level\": \"lead\",", "§\"level\": \"Senior\",", "There are two rubrics for 'Senior'.")]
    [InlineData("\"pillar\": \"networking\",", "§\"pillar\": \"Networking\",", "There is no pillar 'Networking'. There are: networking, mentoring, giving-back, paying-it-forward.")]
    [InlineData("\"points\": 20,", "§\"points\": 0,", "'points' is a whole number from 1 to 1,000, not 0.")]
    [InlineData("\"minutes\": 120,", "§\"minutes\": 1441,", "'minutes' is a whole number from 1 to 1,440, not 1441.")]
    [InlineData("\"maxPerDay\": 1,", "§\"maxPerDay\": \"1\",", "'maxPerDay' is a whole number.")]
    [InlineData("\"people\": 0,", "§\"people\": 3,", "'people' is a whole number from 0 to 2, not 3.")]
    [InlineData("\"practice\": 1,", "§\"practice\": 11,", "There is no practice 11.")]
    [InlineData("\"number\": 2,", "§\"number\": 1,", "There are two practices 1.")]
    [InlineData("\"key\": \"join-group\",", "§\"key\": \"attend-event\",", "There are two kinds 'attend-event'.")]
    [InlineData("\"key\": \"attend-event\",", "§\"key\": \"Attend event\",", "'key' is a key of 1 to 60 small letters, digits and hyphens")]
    [InlineData("\"title\": \"Attend an event\",", "§\"title\": \" \",", "'title' is a text of 1 to 100 characters")]
    [InlineData("\"title\": \"Attend an event\",", "§\"title\": \"a\", \"title\": \"b\",", "'title' is there twice.")]
    [InlineData("\"title\": \"Attend an event\",", "§\"title\": \"a\", \"colour\": \"red\",", "'colour' is not known here.")]
    [InlineData("\"tier\": \"bronze\",", "§\"tier\": \"tin\",", "There is no tier 'tin'. There are: bronze, silver, gold.")]
    [InlineData("\"key\": \"four-pillars\",", "§\"key\": \"first-step\",", "There are two badges 'first-step'.")]
    [InlineData("\"type\": \"longest-streak\",", "§\"type\": \"luck\",", "There is no condition 'luck'.")]
    [InlineData("\"target\": 4\n", "§\"target\": 0\n", "'target' is a whole number from 1 to 1,000,000, not 0.")]
    [InlineData("\"asMentee\": [\n          \"agree-mentorship\",", "\"asMentee\": [\n§\"agree-friendship\",", "There is no activity kind 'agree-friendship'.")]
    [InlineData("\"practices\": [\n        1\n", "\"practices\": [\n        §12\n", "There is no practice 12.")]
    [InlineData("\"version\": 2,", "§\"version\": 3,", "The last ruleset is 1, so 'version' is 2.")]
    [InlineData("\"version\": 2,", "\"version\": 2,§ 7", "This is not JSON")]
    [InlineData("\"title\": \"Attend an event\",", "§\"title\": \"\\ud800\",", "This text has an escape that is no character.")]
    public void It_names_the_line_and_what_is_wrong(string from, string to, string message)
    {
        var document = Documents.Second((from, to));
        var line = 1 + document[..document.IndexOf(Here, StringComparison.Ordinal)].Count(letter => letter == '\n');

        var problems = Problems(document.Replace(Here, "", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Line == line && problem.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"points\": 20,\n", "'points' is missing.")]
    [InlineData("\"title\": \"Attend an event\",\n", "'title' is missing.")]
    [InlineData("\"pillar\": \"networking\",\n", "'pillar' is missing.")]
    public void What_is_missing_is_told_where_its_object_begins(string member, string message)
    {
        var document = Documents.Second((member, Here + "\n"));
        var place = document.IndexOf(Here, StringComparison.Ordinal);
        var line = 1 + document[..document.LastIndexOf('{', place)].Count(letter => letter == '\n');

        Assert.Equal([new RulesetProblem(line, message)], Problems(document.Replace(Here, "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"pillar\": \"networking\"", "\"pillar\": \"mentoring\"", "The pillar of 'attend-event' stays networking. Add a kind under another key instead.")]
    [InlineData("\"practice\": 1,", "\"practice\": 2,", "The practice of 'attend-event' stays 1. Add a kind under another key instead.")]
    [InlineData("\"people\": 0", "\"people\": 1", "The people of 'attend-event' stays 0. Add a kind under another key instead.")]
    [InlineData("\"key\": \"teach\"", "\"key\": \"lecture\"", "The kind 'teach' of ruleset 1 is missing. Ledgers name it for ever, so it stays.")]
    public void A_kind_that_ledgers_name_stays_what_it_was(string from, string to, string message) =>
        Assert.Contains(message, Problems(Documents.Second((from, to))).Select(problem => problem.Message));

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_lines()
    {
        var problems = Problems(Documents.Second(("\"weight\": 9,", "\"weight\": 0,"), ("\"points\": 20", "\"points\": -1"), ("\"tier\": \"gold\"", "\"tier\": \"lead\""), ("\"target\": 12,", "\"target\": true,")));

        Assert.Equal(4, problems.Count);
        Assert.Equal(problems.Select(problem => problem.Line).Order(), problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("", "This is not JSON")]
    [InlineData("[]", "A ruleset is an object")]
    [InlineData("{}", "'version' is missing.")]
    [InlineData("{\"version\":2,\"practices\":[],\"kinds\":[],\"rubrics\":[],\"badges\":[]}", "A ruleset has at least one rubric.")]
    [InlineData("{\"version\":2,\"practices\":{},\"kinds\":[3],\"rubrics\":null,\"badges\":[[]]}", "'practices' is a list.")]
    public void What_is_no_ruleset_at_all_is_refused_too(string document, string message) =>
        Assert.Contains(Problems(document), problem => problem.Line == 1 && problem.Message.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public void Bytes_that_are_no_text_are_named_by_their_line()
    {
        var (ruleset, problems) = RulesetDocument.Read([.. "{\n\""u8, 0xFF, .. "\": 1 }"u8], RulesetOne.Instance);

        Assert.Null(ruleset);
        Assert.Equal([new RulesetProblem(2, "This is not text in UTF-8.")], problems);
    }

    private static IReadOnlyList<RulesetProblem> Problems(string document)
    {
        var (ruleset, problems) = RulesetDocument.Read(Encoding.UTF8.GetBytes(document), RulesetOne.Instance);
        Assert.Null(ruleset);
        return problems;
    }
}
