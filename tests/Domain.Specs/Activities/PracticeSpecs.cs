using Readiness.Domain.Activities;

namespace Readiness.Domain.Specs.Activities;

public sealed class PracticeSpecs
{
    private static readonly IReadOnlyList<Practice> Practices = [.. RulesetOne.Instance.Kinds.Select(kind => kind.Practice).Distinct()];

    [Fact]
    public void There_are_ten_practices_and_each_has_a_kind() =>
        Assert.Equal(Enumerable.Range(1, 10), Practices.Select(practice => practice.Number));

    [Theory]
    [InlineData(1, "conferences", "seminars", "meet-ups", "introduce yourself", "listen", "groups")]
    [InlineData(2, "genuine", "both ways", "follow up", "offer a hand", "referrals", "mentors")]
    [InlineData(3, "profile", "insight", "engage", "lead", "wherever")]
    [InlineData(4, "success", "qualities", "admire", "values", "goals", "time", "frankly")]
    [InlineData(5, "respect", "interest", "goals", "expectations", "rhythm", "questions", "act on")]
    [InlineData(6, "skills", "help", "mentor", "bond")]
    [InlineData(7, "several mentors", "perspectives", "peers", "stage")]
    [InlineData(8, "steady", "progress", "achievements", "hard", "thank you")]
    [InlineData(9, "assistance", "introductions", "resources", "glad to help")]
    [InlineData(10, "mentor those", "starting out", "teaching", "understand")]
    public void The_guidance_of_a_practice_says_what_it_has_to_say(int number, params string[] points)
    {
        var guidance = Practices.Single(practice => practice.Number == number).Guidance;

        Assert.All(points, point => Assert.Contains(point, guidance, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Guidance_is_one_to_three_sentences() =>
        Assert.All(Practices, practice => Assert.InRange(practice.Guidance.Count(letter => letter == '.'), 1, 3));
}
