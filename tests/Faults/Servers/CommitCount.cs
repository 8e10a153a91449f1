using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Readiness.Faults.Servers;

/// <summary>
/// Counts what SQLite commits, whoever in the server commits it, and kills the server just before the commit that is one
/// too many: every crash between two durable steps, and inside of one, looks like one of these.
/// </summary>
internal sealed class CommitCount(Controls controls)
{
    private const int RollBack = 1;
    private readonly Lock _lock = new();
    private int? _left;

    /// <summary>Watches a connection.</summary>
    public void Watch(SqliteConnection connection) => raw.sqlite3_commit_hook(connection.Handle, _ => Commit(), null);

    private int Commit()
    {
        lock (_lock)
        {
            _left ??= controls.TakeCommitsLeft();
            if (_left is 0)
            {
                // Whatever of it lives a moment longer rolls this back.
                Process.GetCurrentProcess().Kill();
                return RollBack;
            }

            _left--;
            return 0;
        }
    }
}
