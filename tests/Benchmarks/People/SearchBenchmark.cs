using System.Data.Common;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Npgsql;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Silo.Storage.Orleans;
using Readiness.Support;

namespace Readiness.Benchmarks.People;

/// <summary>
/// Searching 100,000 people as one types, by the API, against the statement that everybody writes first: LIKE '%text%' on the
/// same database, without a server between.
/// </summary>
internal static class SearchBenchmark
{
    private const int People = 100_000;
    private const int WordsSearched = 40;
    private const double Goal = 50;
    private const string Document = "query($search: String!) { people(search: $search, first: 8) { edges { node { id name title team { name } } } } }";

    public static async Task<Section> RunAsync(Effort effort)
    {
        var table = new Table("milliseconds, one after the other", "searches", "median", "95th percentile", "slowest", "LIKE '%text%', 95th percentile", "goal", "");
        using (var sqlite = Workplace.Sqlite())
        {
            await MeasureAsync("SQLite", sqlite, effort, table);
        }

        using (var postgres = await Workplace.PostgreSqlAsync())
        {
            await MeasureAsync("PostgreSQL", postgres, effort, table);
        }

        return new Section(
            $"{People:#,0} people; one server in Development on loopback, one caller, over GraphQL. Every beginning, from one letter on, of {WordsSearched} first and last names with and without accents, of both together, and of names that nobody has. LIKE runs on the same database in process, unfolded. PostgreSQL has its statistics, as autovacuum gathers them within a minute.",
            table.ToString());
    }

    private static async Task MeasureAsync(string name, Workplace place, Effort effort, Table table)
    {
        var names = new InventedNames(seed: 5);
        WritePeople(place.Folder, names);
        await place.ImportAsync();
        await AnalyzeAsync(place);
        var caller = (await place.MembersAsync(1))[0];
        var searches = names.Searches(WordsSearched);
        var like = await LikeAsync(place, searches);
        await using var server = await ReadinessProcess.StartAsync(place.Settings with { EnvironmentName = "Development" });
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", caller.Token);
        await SearchAsync(http, searches);
        var times = new List<double>();
        for (var round = 0; round < effort.Rounds; round++)
        {
            times.AddRange(await SearchAsync(http, searches));
        }

        var p95 = Numbers.Quantile(times, 0.95);
        table.Row(
            name, times.Count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), Table.Number(Numbers.Median(times)), Table.Number(p95), Table.Number(times.Max()),
            Table.Number(Numbers.Quantile(like, 0.95)), $"<= {Table.Number(Goal)}", Table.Reached(p95 <= Goal));
    }

    private static void WritePeople(string folder, InventedNames names) => File.WriteAllLines(
        Path.Combine(folder, "people.csv"),
        Enumerable.Range(0, People).Select(i => $"t{i}@example.org,{names.Next()},Engineer,Professional,Senior,Team {i / 8},{(i == 0 ? "" : $"t{(i - 1) / 8}@example.org")},named,")
            .Prepend("email,name,title,level,target_level,team,manager_email,boards,pseudonym"));

    private static async Task<List<double>> SearchAsync(HttpClient http, IReadOnlyList<string> searches)
    {
        var times = new List<double>(searches.Count);
        foreach (var search in searches)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await http.PostAsJsonAsync("/graphql", new { query = Document, variables = new { search } });
            var text = await answer.Content.ReadAsStringAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!text.Contains("\"edges\":[", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(text);
            }
        }

        return times;
    }

    /// <summary>Gathers statistics, as autovacuum does within a minute of an import.</summary>
    private static async Task AnalyzeAsync(Workplace place)
    {
        if (place.ConnectionString is { } connection)
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await using var command = source.CreateCommand("ANALYZE");
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<List<double>> LikeAsync(Workplace place, IReadOnlyList<string> searches)
    {
        await using var source = place.ConnectionString is { } connection
            ? (DbDataSource)NpgsqlDataSource.Create(connection)
            : new SqliteDataSource(Path.Combine(place.Settings.DataFolder, "readiness.db"));
        await using var opened = await source.OpenConnectionAsync();
        var times = new List<double>();
        foreach (var search in searches)
        {
            var start = Stopwatch.GetTimestamp();
            await using var command = opened.CreateCommand();
            command.CommandText = "SELECT id, name, title FROM person WHERE lower(name) LIKE @text AND active ORDER BY name, id LIMIT 9";
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("text", $"%{search.ToLowerInvariant()}%");
            command.Parameters.Add(parameter);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                _ = reader.GetString(1);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }
}
