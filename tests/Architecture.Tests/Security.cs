using System.Text.RegularExpressions;
using Xunit;

namespace Readiness.Architecture.Tests;

/// <summary>docs/security.md says where each requirement is shown; here is shown that there is such a place.</summary>
public sealed partial class Security
{
    /// <summary>The requirements of levels 1 and 2 of ASVS 5.0: a section, and its first and last; no other number is of a higher level between.</summary>
    private const string Requirements = """
        1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1-1 3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5 3.7:1-2
        4.1:1-3 4.2:1-1 4.3:1-2 4.4:1-4 5.1:1-1 5.2:1-3 5.3:1-2 5.4:1-3 6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 6.5:1-5 6.6:1-3 6.8:1-4
        7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1-1 8.4:1-1 9.1:1-3 9.2:1-4
        10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3 11.1:1-2 11.2:1-3 11.3:1-3 11.4:1-4 11.5:1-1 11.6:1-1
        12.1:1-3 12.2:1-2 12.3:1-4 13.1:1-1 13.2:1-5 13.3:1-2 13.4:1-5 14.1:1-2 14.2:1-4 14.3:1-3 15.1:1-3 15.2:1-3 15.3:1-7
        16.1:1-1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3 17.1:1-1 17.2:1-4 17.3:1-2
        """;

    private const int All = 253;
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "security.md"));
    private static readonly string[] OfTests = ["Api.Tests", "Architecture.Tests", "Domain.Specs", "EndToEnd", "Faults", "Grains.Tests"];

    [Fact]
    public void Each_requirement_is_in_one_row()
    {
        var rows = Lines.Where(line => Row().IsMatch(line)).SelectMany(line => line.Split('|')[1].Split(',', StringSplitOptions.TrimEntries)).ToArray();
        var wanted = Requirement().Matches(Requirements).SelectMany(section => Numbers(section)).ToArray();

        Assert.Equal(All, wanted.Length);
        Assert.Empty(wanted.Except(rows, StringComparer.Ordinal));
        Assert.Empty(rows.Except(wanted, StringComparer.Ordinal));
        Assert.Equal(rows.Distinct(StringComparer.Ordinal).Count(), rows.Length);
        Assert.All(Lines.Where(line => Row().IsMatch(line)), line => Assert.True(line.Split('|') is [_, _, { Length: > 2 }, { Length: > 2 }, _], line));
    }

    [Fact]
    public void Each_test_that_is_named_is_there_and_holds_tests()
    {
        var named = Lines.SelectMany(line => Name().Matches(line)).Select(match => match.Groups["name"].Value).Where(name => OfTests.Contains(name.Split('/')[0])).ToArray();

        Assert.True(named.Length > 100);
        Assert.All(named.Distinct(StringComparer.Ordinal), name =>
        {
            var file = Path.Combine(Repository.Root, "tests", name + ".cs");
            Assert.True(File.Exists(file), $"There is no {name}.");
            Assert.True(Test().IsMatch(File.ReadAllText(file)), $"{name} holds no test.");
        });
    }

    [Fact]
    public void The_web_app_puts_no_text_into_a_page_as_markup()
    {
        var files = Repository.Files("web/src", "*.svelte").Concat(Repository.Files("web/src", "*.ts")).ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Markup().IsMatch(File.ReadAllText(file)));
    }

    private static IEnumerable<string> Numbers(Match section) =>
        Enumerable.Range(Number(section, "first"), Number(section, "last") - Number(section, "first") + 1).Select(number => $"{section.Groups["section"].Value}.{number}");

    private static int Number(Match section, string group) => int.Parse(section.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+", RegexOptions.None, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<section>\d+\.\d+):(?<first>\d+)-(?<last>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requirement();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z.]*/[A-Za-z/]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\[(Fact|Theory)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Test();

    [GeneratedRegex(@"\{@html|\.innerHTML|insertAdjacentHTML|document\.write\b", RegexOptions.None, 1000)]
    private static partial Regex Markup();
}
