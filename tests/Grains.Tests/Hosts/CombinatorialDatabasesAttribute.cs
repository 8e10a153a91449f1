using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Readiness.Grains.Tests.Hosts;

/// <summary>Runs a theory once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CombinatorialDatabasesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Enum.GetValues<DatabaseKind>().Select(kind => new TheoryDataRow<DatabaseKind>(kind))]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
