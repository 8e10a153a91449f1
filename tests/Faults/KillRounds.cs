using System.Diagnostics;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Readiness.Support;

namespace Readiness.Faults;

/// <summary>Kills the server under load, again and again on the same data, and looks at everything each time.</summary>
internal sealed class KillRounds(Stage stage)
{
    private const int InGoodOrder = 150;
    private const int WithoutEnd = 1_000_000;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly Checker _checker = new(stage);
    private readonly Random _chance = new(17);

    public async Task RunAsync(int kills, string name)
    {
        var watch = Stopwatch.StartNew();
        var server = await ReadinessProcess.StartAsync(stage.Settings, Limit);
        try
        {
            for (var kill = 1; kill <= kills; kill++)
            {
                await ClientProcess.RunAsync(stage.Plan(InGoodOrder, server.Address));
                Verdict.Clean(await _checker.CheckServerAsync(server.Address), $"under way before kill {kill}");
                await KillUnderLoadAsync(server);
                Verdict.Clean(await _checker.CheckRemainsAsync(), $"in what kill {kill} left");
                await server.DisposeAsync();
                server = await ReadinessProcess.StartAsync(stage.Settings, Limit);
                Verdict.Clean(await _checker.CheckServerAsync(server.Address), $"after kill {kill} and a restart");
            }

            await ClientProcess.RunAsync(stage.Plan(InGoodOrder, server.Address));
            Verdict.Clean(await _checker.CheckServerAsync(server.Address), "in the end");
        }
        finally
        {
            await server.DisposeAsync();
        }

        Verdict.Tell(stage, _checker, watch.Elapsed, $"{kills} kills on {name}");
    }

    private async Task KillUnderLoadAsync(ReadinessProcess server)
    {
        var journal = Journal.Read(stage.Journal);
        var wanted = journal.Acknowledged + _chance.Next(20, 300);
        await using var client = ClientProcess.Start(stage.Plan(WithoutEnd, server.Address) with { StopsWithServer = true });
        await Eventually.TrueAsync(() => Task.FromResult(journal.ReadOn().Acknowledged >= wanted), Limit, () => $"{wanted} acknowledgements. The server wrote:\n{server.Output}");
        server.KillHard();
        await client.EndAsync();
    }
}
