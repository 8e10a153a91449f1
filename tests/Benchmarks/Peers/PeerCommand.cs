using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Readiness.Benchmarks.Peers;

/// <summary>Serves one of the peers: a plain ASP.NET minimal API.</summary>
internal static class PeerCommand
{
    public const string ReadyPath = "/ready";

    /// <summary>Arguments: the port, and where the peer's database is.</summary>
    public static async Task RunAsync(string name, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PeerJson.Default));
        Action<WebApplication> map = name switch
        {
            InsertPostgreSqlPeer.Name => InsertPostgreSqlPeer.Add(args[1]),
            InsertSqlitePeer.Name => InsertSqlitePeer.Add(args[1]),
            StateGrainPeer.Name => StateGrainPeer.Add(builder, args[1]),
            SqlBoardPeer.Name => SqlBoardPeer.Add(args[1]),
            RedisBoardPeer.Name => await RedisBoardPeer.AddAsync(args[1]),
            _ => throw new ArgumentException($"There is no peer {name}.", nameof(name)),
        };
        await using var app = builder.Build();
        app.MapGet(ReadyPath, () => Results.Ok());
        map(app);
        await app.RunAsync();
    }
}
