using Readiness.Api.Rights;
using Readiness.Grains.Rights;

namespace Readiness.Silo.Rights;

/// <summary>Export and erasure: the register for everybody, the steps where grains are.</summary>
internal static class RightsHosting
{
    /// <summary>Adds what reads and writes the register.</summary>
    public static void AddReadinessRegister(this IServiceCollection services)
    {
        services.AddSingleton<IErasureStore, ErasureStore>();
        services.AddSingleton<IErasureJournal, ErasureJournal>();
        services.AddSingleton<IPersonalStore, PersonalStore>();
        services.AddSingleton<LedgerWords>();
    }

    /// <summary>Adds what people are told, where grains can be asked.</summary>
    public static void AddReadinessArchive(this IServiceCollection services)
    {
        services.AddSingleton<TellingGrains>();
        services.AddSingleton<IPersonArchive, PersonArchive>();
    }

    /// <summary>Adds what carries erasures out, in the order of the steps, and takes up those that stopped before anybody is served.</summary>
    public static void AddReadinessErasures(this ISiloBuilder silo)
    {
        silo.Services.AddReadinessArchive();
        silo.Services.AddSingleton<ErasureOptions>();
        silo.Services.AddSingleton<ErasureTurn>();
        silo.Services.AddSingleton<IErasureStep, LeaveStep>();
        silo.Services.AddSingleton<IErasureStep, StatesStep>();
        silo.Services.AddSingleton<IErasureStep, WordsStep>();
        silo.Services.AddSingleton<IErasureStep, TablesStep>();
        silo.Services.AddSingleton<IErasureStep, SweepStep>();
        silo.Services.AddSingleton<IErasureStep, FilesStep>();
        silo.Services.AddSingleton<IErasureStep, LogStep>();
        silo.Services.AddSingleton<ErasureReplay>();
        silo.Services.AddHostedService<ErasureWatch>();
        silo.AddStartupTask((services, cancellation) => services.GetRequiredService<ErasureReplay>().RunAsync(cancellation));
    }
}
