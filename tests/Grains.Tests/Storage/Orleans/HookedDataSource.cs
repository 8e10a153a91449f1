using System.Data;
using System.Data.Common;
using Readiness.Silo.Storage.Orleans;
using SQLitePCL;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>Connections to an SQLite file that call out at the moment a row changes, in the middle of the statement.</summary>
public sealed class HookedDataSource(SqliteDataSource database, Action whenRowChanges) : DbDataSource
{
    public override string ConnectionString => database.ConnectionString;

    protected override DbConnection CreateDbConnection()
    {
        var connection = database.CreateConnection();
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                raw.sqlite3_update_hook(connection.Handle, new delegate_update((_, _, _, _, _) => whenRowChanges()), v: null);
            }
        };
        return connection;
    }
}
