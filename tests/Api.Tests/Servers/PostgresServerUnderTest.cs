using Readiness.Support;

namespace Readiness.Api.Tests.Servers;

/// <summary>The server as it is deployed on PostgreSQL.</summary>
public sealed class PostgresServerUnderTest() : ServerUnderTest("Production")
{
    protected override async Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) =>
        settings with { Storage = "PostgreSql", ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync() };
}
