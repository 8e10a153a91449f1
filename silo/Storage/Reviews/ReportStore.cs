using Readiness.Grains.Reviews;

namespace Readiness.Silo.Storage.Reviews;

/// <summary>The reporting line in the table of people, on either database.</summary>
internal sealed class ReportStore(Database database) : IReportStore
{
    public async Task<IReadOnlyList<Guid>> ReportsAsync(Guid superior, bool wholeLine, CancellationToken cancellation) =>
        await database.ListAsync(
            wholeLine
                ? """
                  WITH RECURSIVE led (id) AS (
                    SELECT id FROM person WHERE manager_id = @superior
                    UNION
                    SELECT person.id FROM person JOIN led ON person.manager_id = led.id
                  )
                  SELECT person.id FROM led JOIN person ON person.id = led.id
                  WHERE person.active AND person.id <> @superior ORDER BY person.name, person.id
                  """
                : "SELECT id FROM person WHERE manager_id = @superior AND active AND id <> @superior ORDER BY name, id",
            [("superior", superior)], row => row.GetGuid(0), cancellation);

    public Task SetTargetLevelAsync(Guid person, string level, CancellationToken cancellation) =>
        database.WriteAsync("UPDATE person SET target_level = @level WHERE id = @person", [("person", person), ("level", level)], cancellation);
}
