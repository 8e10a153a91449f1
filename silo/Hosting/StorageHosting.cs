using Npgsql;
using Readiness.Api.Identity.Accounts;
using Readiness.Grains.Access;
using Readiness.Grains.Activities;
using Readiness.Grains.Badges;
using Readiness.Grains.Boards;
using Readiness.Grains.Calendars;
using Readiness.Grains.Contacts;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Mentorships;
using Readiness.Grains.People;
using Readiness.Grains.Recognition;
using Readiness.Grains.Reviews;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Rulesets;
using Readiness.Silo.Rights;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Activities;
using Readiness.Silo.Storage.Badges;
using Readiness.Silo.Storage.Boards;
using Readiness.Silo.Storage.Contacts;
using Readiness.Silo.Storage.Ledgers;
using Readiness.Silo.Storage.Mentorships;
using Readiness.Silo.Storage.Orleans;
using Readiness.Silo.Storage.People;
using Readiness.Silo.Storage.Recognition;
using Readiness.Silo.Storage.Reviews;
using Readiness.Silo.Storage.Rulesets;

namespace Readiness.Silo.Hosting;

/// <summary>Storage and what reads it, for the server and for commands alike.</summary>
internal static class StorageHosting
{
    private const int MostConnections = 40;

    /// <summary>Adds the stores on the database of the settings.</summary>
    public static void AddReadinessStorage(this IServiceCollection services, ReadinessSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => OrganisationCalendar.For(provider.GetRequiredService<TimeProvider>(), settings.TimeZone)!);
        services.AddSingleton(_ => Open(settings));
        services.AddSingleton<ILedgerStore>(provider => new LedgerStore(provider.GetRequiredService<Database>(), () => Writer(provider.GetRequiredService<Database>())));
        services.AddSingleton<IPeopleStore, PeopleStore>();
        services.AddSingleton<IBoardStore, BoardStore>();
        services.AddSingleton<IBadgeStore, BadgeStore>();
        services.AddSingleton<ICounterpartStore, CounterpartStore>();
        services.AddSingleton<IThanksStore, ThanksStore>();
        services.AddSingleton<IRulesetStore, RulesetStore>();
        services.AddSingleton<IMentorshipStore, MentorshipStore>();
        services.AddSingleton<IInteractionStore, InteractionStore>();
        services.AddSingleton<RulesetBook>();
        services.AddSingleton<ICaseIndex, CaseIndex>();
        services.AddSingleton<IReportStore, ReportStore>();
        services.AddSingleton<ILookStore, LookStore>();
        services.AddSingleton<IStateGate, StateGate>();
        services.AddSingleton<PeopleDirectory>();
        services.AddSingleton<BadgeCounting>();
        services.AddSingleton<OrganisationSettings>();
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<NewPerson>();
        services.AddSingleton<IAdministrationStore, AdministrationStore>();
        services.AddSingleton<OrganisationAdministration>();
        services.AddSingleton<PeopleUpdate>();
        services.AddSingleton<SaltSource>();
        services.AddSharedKeys(settings);
        services.AddSingleton<ILeakedPasswords>(new LeakedPasswords(settings.LeakedPasswords));
        services.AddSingleton<IPacketKeys, PacketKeyStore>();
        services.AddReadinessRegister();
        services.AddReadinessSignIn();
    }

    /// <summary>Brings the database to this build's schema. Processes that start together take turns.</summary>
    public static async Task UpgradeStorageAsync(this IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Readiness.Storage");
        switch (services.GetRequiredService<Database>())
        {
            case SqliteDatabase sqlite:
                await using (await DataLock.TurnAsync(Path.Combine(services.GetRequiredService<ReadinessSettings>().DataFolder, "upgrade.lock")))
                {
                    StorageSchema.Upgrade(sqlite.Sqlite, logger);
                }

                break;
            case PostgreSqlDatabase postgres:
                StorageSchema.Upgrade(postgres.Npgsql, logger);
                break;
        }
    }

    /// <summary>Derives from the ledgers what older versions did not keep. The book of rulesets must be filled.</summary>
    public static Task FillDerivedAsync(this IServiceProvider services) => services.GetRequiredService<ICounterpartStore>().FillAsync(CancellationToken.None);

    /// <summary>Fills the book of rulesets; what was published afterwards takes effect at the next start.</summary>
    public static async Task ReadRulesetsAsync(this IServiceProvider services)
    {
        try
        {
            await services.GetRequiredService<RulesetBook>().ReadAsync(services.GetRequiredService<IRulesetStore>(), CancellationToken.None);
        }
        catch (FormatException e)
        {
            throw new SettingsException(e.Message);
        }
    }

    private static Database Open(ReadinessSettings settings)
    {
        if (settings.Storage == StorageKind.Sqlite)
        {
            Directory.CreateDirectory(settings.DataFolder);
            return new SqliteDatabase(new SqliteDataSource(Path.Combine(settings.DataFolder, "readiness.db")));
        }

        var connection = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { ApplicationName = "readiness", MaxPoolSize = MostConnections };
        return new PostgreSqlDatabase(NpgsqlDataSource.Create(connection));
    }

    private static IRowWriter Writer(Database database) => database switch
    {
        SqliteDatabase sqlite => new SqliteRowWriter(sqlite),
        PostgreSqlDatabase postgres => new PostgreSqlRowWriter(postgres.Npgsql),
        _ => throw new InvalidOperationException($"No writer for {database.GetType().Name}."),
    };
}
