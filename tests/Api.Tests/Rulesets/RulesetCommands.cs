using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Settings;
using Readiness.Support;

namespace Readiness.Api.Tests.Rulesets;

/// <summary>The commands around rulesets, from the document to who would move.</summary>
public sealed class RulesetCommands(ProductionServer running)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_ruleset_is_shown_checked_published_and_shown_again()
    {
        using var folder = new TemporaryFolder();
        var shown = (await RunAsync(folder, "ruleset", "show")).EnsureSuccess("show").Output;
        var second = shown.Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "two.json"), second);

        var tried = await RunAsync(folder, "ruleset", "check", "two.json");
        var published = await RunAsync(folder, "ruleset", "publish", "two.json");
        var again = await RunAsync(folder, "ruleset", "publish", "two.json");

        Assert.Equal((0, "two.json can be published as ruleset 2"), (tried.ExitCode, tried.LastLine));
        Assert.Equal((0, "2\n"), (published.ExitCode, published.Output));
        Assert.Equal((1, "two.json:2: The last ruleset is 2, so 'version' is 3.\n"), (again.ExitCode, again.Errors));
        Assert.Equal(second, (await RunAsync(folder, "ruleset", "show")).Output);
        Assert.Equal(shown, (await RunAsync(folder, "ruleset", "show", "--version", "1")).Output);
        Assert.Equal((1, "There is no ruleset 3. The last is 2.\n"), await FailedAsync(folder, "ruleset", "show", "--version", "3"));
    }

    [Fact]
    public async Task Each_problem_is_told_with_file_and_line_and_nothing_is_published()
    {
        using var folder = new TemporaryFolder();
        var shown = (await RunAsync(folder, "ruleset", "show")).Output.Split('\n');
        shown[1] = "\"version\": 2,";
        var weight = Array.FindIndex(shown, line => line.Contains("\"weight\": 9", StringComparison.Ordinal));
        var measure = Array.FindIndex(shown, line => line.Contains("\"measure\": \"sessions\"", StringComparison.Ordinal));
        (shown[weight], shown[measure]) = ("\"weight\": 0,", "\"measure\": \"charm\",");
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "bad.json"), shown);

        foreach (var command in (string[])["check", "publish", "impact"])
        {
            var (code, errors) = await FailedAsync(folder, "ruleset", command, "bad.json");
            var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal((1, 2), (code, lines.Length));
            Assert.Equal($"bad.json:{weight + 1}: A weight is a whole number from 1 to 1,000.", lines[0]);
            Assert.StartsWith($"bad.json:{measure + 1}: There is no measure 'charm'.", lines[1], StringComparison.Ordinal);
        }

        Assert.Equal((1, "There is no ruleset 2. The last is 1.\n"), await FailedAsync(folder, "ruleset", "show", "--version", "2"));
        Assert.Equal(1, (await FailedAsync(folder, "ruleset", "check", "missing.json")).ExitCode);
    }

    [Fact]
    public async Task Publishing_while_a_server_runs_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "two.json");
        var shown = (await ReadinessProcess.RunToEndAsync(running.Settings, MostTime, "ruleset", "show")).EnsureSuccess("show").Output;
        await File.WriteAllTextAsync(file, shown.Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal));

        var outcome = await ReadinessProcess.RunToEndAsync(running.Settings, MostTime, "ruleset", "publish", file);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Stop it first", outcome.Errors, StringComparison.Ordinal);
        (await ReadinessProcess.RunToEndAsync(running.Settings, MostTime, "ruleset", "check", file)).EnsureSuccess("check");
    }

    [Fact]
    public async Task An_impact_run_says_who_would_move_and_records_nothing()
    {
        using var folder = new TemporaryFolder();
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-3);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "people.csv"), """
            email,name,title,level,target_level,team,manager_email,boards,pseudonym
            ana@example.org,Ana Costa,,,senior,,,named,
            ben@example.org,Ben Berg,,,senior,,,named,
            """);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "entries.csv"), $"""
            id,person_email,kind,day,counterparts,confirmed_by,evidence,note
            e1,ana@example.org,meet-someone,{day:yyyy-MM-dd},ben@example.org,ben@example.org,,
            """);
        (await RunAsync(folder, "import", folder.Path)).EnsureSuccess("import");
        var shown = (await RunAsync(folder, "ruleset", "show")).Output;
        var rubrics = shown.IndexOf("\"rubrics\": [", StringComparison.Ordinal);
        var badges = shown.IndexOf("\"badges\": [", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "two.json"), shown[..rubrics].Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal) + """
            "rubrics": [{ "level": "senior", "title": "To Senior", "criteria": [
              { "key": "met", "title": "Meet people", "pillar": "networking", "measure": "people", "of": ["meet-someone"], "target": 2, "windowDays": 30, "weight": 1 }] }],
            """ + shown[badges..]);

        var outcome = (await RunAsync(folder, "ruleset", "impact", "two.json", "--out", "moves.csv")).EnsureSuccess("impact");

        Assert.Equal(
            ["1 of 2 people would move band", "now, and then building growing close ready for review", "building 1 1 0 0", "growing 0 0 0 0", "close 0 0 0 0", "ready for review 0 0 0 0"],
            outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        var moves = await File.ReadAllLinesAsync(Path.Combine(folder.Path, "moves.csv"));
        Assert.Equal("email,from,to,confirmed_before,confirmed_after,claimed_before,claimed_after", moves[0]);
        Assert.Matches("^ana@example.org,building,growing,[0-9.]+,50.0,[0-9.]+,50.0$", Assert.Single(moves[1..]));
        Assert.Equal(shown, (await RunAsync(folder, "ruleset", "show")).Output);
    }

    private static async Task<(int ExitCode, string Errors)> FailedAsync(TemporaryFolder folder, params string[] arguments)
    {
        var outcome = await RunAsync(folder, arguments);
        return (outcome.ExitCode, outcome.Errors);
    }

    private static Task<CommandOutcome> RunAsync(TemporaryFolder folder, params string[] arguments) =>
        ReadinessProcess.RunToEndAsync(new ReadinessSettings { DataFolder = Path.Combine(folder.Path, "data"), WorkingFolder = folder.Path }, MostTime, arguments);
}
