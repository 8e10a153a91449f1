using System.Data.Common;
using System.Text;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes many rows with few statements: over a network, one statement a row is a round trip a row.</summary>
internal static class MultiRowInsert
{
    /// <summary>SQLite looks parameters up by name, one after the other; more rows a statement would cost more than they save.</summary>
    private const int RowsPerStatement = 16;

    /// <summary>Runs INSERT INTO … VALUES … with the ending given; returns the number of rows touched.</summary>
    public static async Task<int> WriteAsync(
        DbConnection connection, string table, string[] columns, string ending, IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        var touched = 0;
        foreach (var some in rows.Chunk(RowsPerStatement))
        {
            await using var command = connection.CreateCommand();
            var sql = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
            for (var row = 0; row < some.Length; row++)
            {
                sql.Append(row == 0 ? "(" : ", (");
                for (var column = 0; column < columns.Length; column++)
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = $"p{command.Parameters.Count}";
                    parameter.Value = some[row][column] ?? DBNull.Value;
                    command.Parameters.Add(parameter);
                    sql.Append(column == 0 ? "@" : ", @").Append(parameter.ParameterName);
                }

                sql.Append(')');
            }

            command.CommandText = sql.Append(' ').Append(ending).ToString();
            touched += await command.ExecuteNonQueryAsync(cancellation);
        }

        return touched;
    }
}
