using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>Lets go of what tables hold of the person, and of the person, in one transaction.</summary>
internal sealed class TablesStep(Database database) : IErasureStep
{
    public string Name => "tables";

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        var known = await PersonalParameters.OfAsync(database, person, cancellation);
        await database.TransactAsync(
            async connection =>
            {
                foreach (var statement in PersonalTables.All.SelectMany(table => table.Erase))
                {
                    await connection.ExecuteAsync(statement, [.. known.Where(each => statement.Contains($"@{each.Name}", StringComparison.Ordinal))]);
                }
            },
            cancellation);
    }
}
