using System.Text;
using Readiness.Grains.Rulesets;

namespace Readiness.Silo.Storage.Rulesets;

/// <summary>The table of published rulesets, on either database.</summary>
internal sealed class RulesetStore(Database database) : IRulesetStore
{
    public async Task<IReadOnlyList<(int Version, byte[] Document)>> ReadAllAsync(CancellationToken cancellation) =>
        await database.ListAsync(
            "SELECT version, document FROM ruleset ORDER BY version", [], row => (row.GetInt32(0), Encoding.UTF8.GetBytes(row.GetString(1))), cancellation);

    public async Task<bool> AddAsync(int version, byte[] document, DateTimeOffset at, CancellationToken cancellation) =>
        await database.WriteAsync(
            "INSERT INTO ruleset (version, document, published_at) VALUES (@version, @document, @at) ON CONFLICT DO NOTHING",
            [("version", version), ("document", Encoding.UTF8.GetString(document)), ("at", (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond)],
            cancellation) > 0;
}
