using System.Text;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Api.Schema;
using Readiness.Api.Tests.Hostile;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Schema;

/// <summary>The schema that runs is the one that was promised.</summary>
public sealed class Contract(DevelopmentServer development)
{
    [Fact]
    public void The_running_schema_is_the_committed_one_with_every_description()
    {
        var running = SchemaShape.Of(Running().Print(), withDescriptions: true);
        var committed = SchemaShape.Of(Embedded("schema.graphql"), withDescriptions: true);

        Assert.Empty(committed.Except(running));
        Assert.Empty(running.Except(committed));
    }

    [Fact]
    public void Everything_scripts_and_clients_rely_on_is_in_it()
    {
        var spine = SchemaShape.Of(Embedded("spine.graphql"), withDescriptions: false);

        Assert.True(spine.Count > 100);
        Assert.Empty(spine.Except(SchemaShape.Of(Running().Print(), withDescriptions: false)));
    }

    [Fact]
    public async Task A_server_in_Development_tells_its_schema()
    {
        using var program = await development.WithTokenAsync(Cast.Program);
        var told = await program.DataAsync(Embedded("introspection.graphql"));
        var types = told.GetProperty("__schema").GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString());

        Assert.Superset(new HashSet<string?>(["Query", "Mutation", "Subscription", "Leaderboard", "LogActivityInput"], StringComparer.Ordinal), new HashSet<string?>(types, StringComparer.Ordinal));
    }

    private static ReadinessSchema Running()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(UnreachedGrains.Create());
        services.AddReadinessApi(new ApiOptions(IsDevelopment: false, OperationsFile: "none"));
        var schema = services.BuildServiceProvider().GetRequiredService<ReadinessSchema>();
        schema.Initialize();
        return schema;
    }

    private static string Embedded(string file)
    {
        using var stream = typeof(Contract).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
