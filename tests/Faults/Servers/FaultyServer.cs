using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Ledgers;
using Readiness.Silo.Hosting;

namespace Readiness.Faults.Servers;

/// <summary>The real server with one service replaced by a broken one.</summary>
internal static class FaultyServer
{
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
        }
    }

    private static void Replace(IServiceCollection services, Func<ILedgerStore, ILedgerStore> broken)
    {
        var registered = services.Last(service => service.ServiceType == typeof(ILedgerStore));
        services.AddSingleton(provider => broken((ILedgerStore)registered.ImplementationFactory!(provider)));
    }
}
