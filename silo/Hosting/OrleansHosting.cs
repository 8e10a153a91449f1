using System.Net;
using System.Net.Sockets;
using Npgsql;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;
using Readiness.Grains.Activities;
using Readiness.Grains.Boards;
using Readiness.Grains.Contacts;
using Readiness.Grains.Inboxes;
using Readiness.Grains.Mentorships;
using Readiness.Grains.Outboxes;
using Readiness.Grains.People;
using Readiness.Grains.Recognition;
using Readiness.Grains.Reviews;
using Readiness.Grains.Reviews.Packets;
using Readiness.Silo.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Hosting;

/// <summary>Orleans: one silo by itself, one of several, or a client in front of them.</summary>
internal static class OrleansHosting
{
    private const string Id = "readiness";
    private const string Snapshots = "snapshots";
    private const int MostStateConnections = 10;
    private const int MostClusterConnections = 4;

    /// <summary>Adds a silo, or a client when the settings say so.</summary>
    public static void AddReadinessOrleans(this WebApplicationBuilder builder, ReadinessSettings settings)
    {
        if (settings.Cluster == ClusterKind.Client)
        {
            builder.Services.AddReadinessArchive();
            builder.UseOrleansClient(client => client
                .Configure<ClusterOptions>(Name)
                .UseAdoNetClustering(options =>
                {
                    options.Invariant = "Npgsql";
                    options.ConnectionString = Pool(settings, "readiness-membership", MostClusterConnections);
                })
                .UseClusterTls(settings));
            return;
        }

        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(Name);
            AddMembership(silo, settings);
            silo.AddReadinessGrains(settings);
        });
    }

    /// <summary>Adds what the grains need of their silo, wherever it is hosted.</summary>
    public static void AddReadinessGrains(this ISiloBuilder silo, ReadinessSettings settings)
    {
        silo.Services.AddSingleton<CatalogViews>();
        silo.Services.AddSingleton<EntryViews>();
        silo.Services.AddSingleton<ContactReading>();
        silo.Services.AddSingleton<IOverdueContacts, OverdueContacts>();
        silo.Services.AddSingleton<BoardReporter>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<BoardReporter>());
        silo.Services.AddSingleton<SiloDeaths>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<SiloDeaths>());
        silo.AddGrainService<PeopleNews>();
        silo.Services.AddSingleton<PeopleTeller>();
        silo.Services.AddSingleton<AdminViews>();
        silo.Services.AddSingleton<Confirmations>();
        silo.Services.AddSingleton<InboxSources>();
        silo.Services.AddSingleton<InboxViews>();
        silo.Services.AddSingleton<ThanksViews>();
        silo.Services.AddSingleton<IMentorshipWaiting, WaitingMentorships>();
        silo.Services.AddSingleton<MentorshipViews>();
        silo.Services.AddSingleton<MentorshipOptions>();
        silo.Services.AddSingleton<PacketBuilder>();
        silo.Services.AddSingleton<LookLog>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<LookLog>());
        silo.Services.AddSingleton<OutboxOptions>();
        silo.Services.AddSingleton<EffectRunner>();
        silo.Services.AddSingleton<IEffectHandler, LogEffectHandler>();
        silo.Services.AddSingleton<IEffectHandler, NoticeEffectHandler>();
        silo.Services.AddSingleton<IEffectHandler, ThanksRowEffectHandler>();
        silo.Services.AddSingleton<IEffectHandler, PlaceEffectHandler>();
        silo.Services.AddSingleton<IEffectHandler, IndexEffectHandler>();
        silo.AddReadinessErasures();
        AddGrainStorage(silo, settings);
        AddReminders(silo, settings);
    }

    private static void AddMembership(ISiloBuilder silo, ReadinessSettings settings)
    {
        var (siloPort, gatewayPort) = (settings.SiloPort ?? FreePort(), settings.GatewayPort ?? FreePort());
        if (settings.Cluster == ClusterKind.Single)
        {
            silo.UseLocalhostClustering(siloPort, gatewayPort, primarySiloEndpoint: null, Id, Id);
            return;
        }

        var pool = Pool(settings, "readiness-membership", MostClusterConnections);
        silo.ConfigureEndpoints(settings.Address, siloPort, gatewayPort, listenOnAnyHostAddress: false);
        silo.UseAdoNetClustering(options =>
        {
            options.Invariant = "Npgsql";
            options.ConnectionString = pool;
        });
        silo.UseClusterTls(settings);
    }

    private static void AddGrainStorage(ISiloBuilder silo, ReadinessSettings settings) =>
        silo.AddAdoNetGrainStorage(Snapshots, builder => builder.Configure<Serializer, Database>((options, serializer, database) =>
        {
            options.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
            if (database is SqliteDatabase)
            {
                options.Invariant = "System.Data.SQLite";
                options.DataSource = database.Source;
            }
            else
            {
                options.Invariant = "Npgsql";
                options.ConnectionString = Pool(settings, "readiness-state", MostStateConnections);
            }
        }));

    private static void AddReminders(ISiloBuilder silo, ReadinessSettings settings) =>
        silo.UseAdoNetReminderService(builder => builder.Configure<Database>((options, database) =>
        {
            if (database is SqliteDatabase)
            {
                options.Invariant = "System.Data.SQLite";
                options.DataSource = database.Source;
            }
            else
            {
                options.Invariant = "Npgsql";
                options.ConnectionString = Pool(settings, "readiness-reminders", MostClusterConnections);
            }
        }));

    private static void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Id, Id);

    private static string Pool(ReadinessSettings settings, string name, int most) =>
        new NpgsqlConnectionStringBuilder(settings.ConnectionString) { ApplicationName = name, MaxPoolSize = most }.ToString();

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
