using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Mentorships;
using Readiness.Grains.Outboxes;
using Readiness.Grains.Rights;
using Readiness.Silo.Hosting;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Orleans;

namespace Readiness.Faults.Servers;

/// <summary>The real server with one service replaced by a broken one.</summary>
internal static class FaultyServer
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>Where a server of a data folder looks for orders.</summary>
    public static string ControlFolder(string dataFolder) => Path.Combine(dataFolder, "controls");

    /// <summary>Serves until it is killed.</summary>
    public static async Task<int> RunAsync(string fault, string[] settings)
    {
        OwnProgram.EndWithParent();
        await Server.RunAsync(settings, services => Break(services, Enum.Parse<Fault>(fault)));
        return 0;
    }

    private static void Break(IServiceCollection services, Fault fault)
    {
        switch (fault)
        {
            case Fault.AcknowledgesBeforeCommit:
                Replace(services, store => new EarlyLedgerStore(store));
                break;
            case Fault.AppliesTwiceOnRetry:
                Replace(services, store => new RepeatingLedgerStore(store));
                break;
            case Fault.LosesCommitAnswers:
                Replace(services, store => new UncertainLedgerStore(store));
                break;
            case Fault.DropsIdempotencyKey:
                services.AddSingleton<IIncomingGrainCallFilter, KeyDroppingFilter>();
                break;
            case Fault.LosesBoardReports:
                services.AddSingleton<IIncomingGrainCallFilter, ReportLosingFilter>();
                break;
            case Fault.ObeysControls:
                Control(services);
                break;
        }
    }

    private static void Control(IServiceCollection services)
    {
        var settings = (Silo.Hosting.ReadinessSettings)services.Last(service => service.ServiceType == typeof(Silo.Hosting.ReadinessSettings)).ImplementationInstance!;
        var controls = new Controls(ControlFolder(settings.DataFolder));
        services.AddSingleton(OrganisationCalendar.For(new MovedClock(controls), settings.TimeZone)!);
        services.AddSingleton(new OutboxOptions { Again = Soon });
        services.AddSingleton(new MentorshipOptions { Watch = Soon });
        services.AddSingleton(new ErasureOptions { Settle = Soon, Again = Soon });
        services.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = Soon);
        if (settings.Storage == StorageKind.Sqlite)
        {
            var commits = new CommitCount(controls);
            services.AddSingleton<Database>(_ => new SqliteDatabase(new SqliteDataSource(Path.Combine(settings.DataFolder, "readiness.db"), opened: commits.Watch)));
        }
    }

    private static void Replace(IServiceCollection services, Func<ILedgerStore, ILedgerStore> broken)
    {
        var registered = services.Last(service => service.ServiceType == typeof(ILedgerStore));
        services.AddSingleton(provider => broken((ILedgerStore)registered.ImplementationFactory!(provider)));
    }
}
