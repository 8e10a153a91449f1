using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>Lets go of what tables hold of the person, and of the person, in one transaction.</summary>
internal sealed class TablesStep(Database database, TimeProvider clock) : IErasureStep
{
    /// <summary>Admins who change people wait here, so that nobody moves between what is written down of reports and their move.</summary>
    private const string Queue = "UPDATE organisation SET people_version = people_version";

    public string Name => "tables";

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        (string Name, object? Value)[] known = [.. await PersonalParameters.OfAsync(database, person, cancellation), ("instant", clock.GetUtcNow().Microseconds())];
        await database.TransactAsync(
            async connection =>
            {
                await connection.ExecuteAsync(Queue);
                foreach (var statement in PersonalTables.All.SelectMany(table => table.Erase))
                {
                    await connection.ExecuteAsync(statement, [.. known.Where(each => statement.Contains($"@{each.Name}", StringComparison.Ordinal))]);
                }
            },
            cancellation);
    }
}
