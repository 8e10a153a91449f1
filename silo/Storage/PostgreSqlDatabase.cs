using System.Data.Common;
using Npgsql;

namespace Readiness.Silo.Storage;

/// <summary>PostgreSQL: many writers, arrays as parameters.</summary>
public sealed class PostgreSqlDatabase(NpgsqlDataSource source) : Database(source)
{
    private static readonly IDisposable Open = new OpenGate();

    /// <summary>The data source with its own type.</summary>
    public NpgsqlDataSource Npgsql { get; } = source;

    /// <inheritdoc/>
    public override string In(string column, string parameter) => $"{column} = ANY({parameter})";

    /// <inheritdoc/>
    public override string InAnyCase(string column, string parameter) => $"lower({column}) = ANY(ARRAY(SELECT lower(each) FROM unnest({parameter}) AS each))";

    /// <inheritdoc/>
    public override object Ids(IEnumerable<Guid> ids) => ids.ToArray();

    /// <inheritdoc/>
    public override object Texts(IEnumerable<string> texts) => texts.ToArray();

    /// <inheritdoc/>
    public override string ForUpdate => "FOR UPDATE";

    /// <inheritdoc/>
    public override string Days(string from, string to) => $"({to} - {from})";

    /// <inheritdoc/>
    public override string Holds(string column, string parameter) => $"position({parameter} IN {column}) > 0";

    /// <inheritdoc/>
    public override Task<IDisposable> EnterWriteAsync() => Task.FromResult(Open);

    /// <inheritdoc/>
    public override bool IsUniqueViolation(DbException exception) => exception.SqlState == PostgresErrorCodes.UniqueViolation;

    private sealed class OpenGate : IDisposable
    {
        public void Dispose()
        {
            // Everyone may write: there is no turn to pass on.
        }
    }
}
