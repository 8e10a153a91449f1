using System.Reflection;
using Readiness.Api;
using Readiness.Contracts;
using Readiness.Domain;
using Readiness.Grains.Ledgers;
using Xunit;

namespace Readiness.Architecture.Tests;

/// <summary>Which part may know which, as built and as written.</summary>
public sealed class Arrows
{
    private static readonly Dictionary<string, (Assembly Assembly, string Project, string[] MayKnow)> Parts = new(StringComparer.Ordinal)
    {
        ["Readiness.Domain"] = (typeof(Refusal).Assembly, "grains/Domain/Readiness.Domain.csproj", []),
        ["Readiness.Contracts"] = (typeof(RefusalView).Assembly, "grains/Contracts/Readiness.Contracts.csproj", []),
        ["Readiness.Grains"] = (typeof(ILedgerStore).Assembly, "grains/Grains/Readiness.Grains.csproj", ["Readiness.Domain", "Readiness.Contracts"]),
        ["Readiness.Api"] = (typeof(ReadinessApi).Assembly, "api/Readiness.Api.csproj", ["Readiness.Contracts"]),
        ["Readiness.Silo"] = (typeof(Silo.Hosting.ReadinessSettings).Assembly, "silo/Readiness.Silo.csproj", ["Readiness.Grains", "Readiness.Api"]),
    };

    public static TheoryData<string> Names => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_part_is_built_against_no_part_it_may_not_know(string part)
    {
        var known = Parts[part].Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(Parts.ContainsKey);

        Assert.Empty(known.Except(Parts[part].MayKnow));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_refers_to_no_part_it_may_not_know(string part)
    {
        var referred = Repository.Project(Parts[part].Project).Includes("ProjectReference").Select(Path.GetFileNameWithoutExtension);

        Assert.Empty(referred.Except(Parts[part].MayKnow));
    }

    [Fact]
    public void A_reference_is_never_passed_on_by_another_project()
    {
        var shared = Repository.Project("Directory.Build.props").Descendants("DisableTransitiveProjectReferences").Single();

        Assert.Equal("true", shared.Value);
        Assert.DoesNotContain(Repository.Projects(), project => project.Descendants("DisableTransitiveProjectReferences").Any());
    }

    [Fact]
    public void The_domain_uses_no_package_but_analyzers()
    {
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], Repository.Project("grains/Domain/Readiness.Domain.csproj").Includes("PackageReference"));
    }

    [Fact]
    public void The_contracts_use_no_package_but_the_Orleans_SDK()
    {
        Assert.Equal(["Microsoft.Orleans.Sdk"], Repository.Project("grains/Contracts/Readiness.Contracts.csproj").Includes("PackageReference"));
    }

    [Fact]
    public void Only_the_API_knows_the_GraphQL_engine()
    {
        var knowing = Parts.Where(part => part.Value.Assembly.GetReferencedAssemblies().Any(name => name.Name!.StartsWith("GraphQL", StringComparison.Ordinal)));

        Assert.Equal(["Readiness.Api"], knowing.Select(part => part.Key));
    }

    [Fact]
    public void Only_the_silo_knows_databases()
    {
        var knowing = Parts.Where(part => part.Value.Assembly.GetReferencedAssemblies().Any(name => name.Name is "Npgsql" or "Microsoft.Data.Sqlite" or "System.Data.Common"));

        Assert.Equal(["Readiness.Silo"], knowing.Select(part => part.Key));
    }
}
