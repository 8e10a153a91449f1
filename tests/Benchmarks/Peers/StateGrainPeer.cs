using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Readiness.Silo.Storage.Orleans;
using Readiness.Support;

namespace Readiness.Benchmarks.Peers;

/// <summary>A silo whose grain writes its state through the stock provider for each activity, on our scripts.</summary>
internal static class StateGrainPeer
{
    public const string Name = "state-grain";
    public const string Storage = "peer";

    public static Action<WebApplication> Add(WebApplicationBuilder builder, string connection)
    {
        using (var source = NpgsqlDataSource.Create(connection))
        {
            StorageSchema.Upgrade(source, NullLogger.Instance);
        }

        builder.UseOrleans(silo => silo
            .UseLocalhostClustering(LoopbackPort.Free(), LoopbackPort.Free())
            .AddAdoNetGrainStorage(Storage, options =>
            {
                options.Invariant = "Npgsql";
                options.ConnectionString = connection;
            }));
        return app => app.MapPost("/activities", async (PeerActivity activity, IGrainFactory grains) =>
        {
            var points = await grains.GetGrain<IStateGrain>("u-" + activity.Person.ToString("N")).LogAsync(activity.Id, activity.Kind);
            return new PeerLogged(activity.Id, points, "SELF_REPORTED", "10 = 10.");
        });
    }
}
