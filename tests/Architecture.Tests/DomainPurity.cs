using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Readiness.Domain;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Readiness.Architecture.Tests;

/// <summary>Rules are functions: they do not wait, look at a clock, or draw lots.</summary>
public sealed class DomainPurity
{
    private static readonly ArchUnitNET.Domain.Architecture Built =
        new ArchLoader().LoadAssemblies(typeof(Refusal).Assembly, typeof(object).Assembly, typeof(TimeProvider).Assembly).Build();

    private static readonly IObjectProvider<IType> Rules = Types().That().ResideInAssembly(typeof(Refusal).Assembly).As("the domain");

    [Fact]
    public void No_rule_waits()
    {
        Types().That().Are(Rules).Should().NotDependOnAny(typeof(Task), typeof(Task<>), typeof(Thread)).Check(Built);
    }

    [Fact]
    public void No_rule_looks_at_a_clock_or_draws_lots()
    {
        Types().That().Are(Rules).Should().NotDependOnAny(typeof(TimeProvider), typeof(Random)).Check(Built);
    }

    [Fact]
    public void What_is_banned_stays_banned()
    {
        var banned = File.ReadAllText(Path.Combine(Repository.Root, "grains", "Domain", "BannedSymbols.txt"));

        Assert.All(
            ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.UtcNow", "Guid.NewGuid", "System.Random", "System.Threading.Tasks.Task;", "System.Threading.Tasks.Task`1"],
            symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));
    }
}
