using System.Globalization;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>A row a statement answered: its columns by name, in whatever case the database spells them.</summary>
public sealed class Row(IReadOnlyDictionary<string, object?> columns)
{
    /// <summary>The value of a column, null for a database null.</summary>
    public object? this[string column] => columns[column];

    /// <summary>The value of a column as a number, of whatever width the database counts in.</summary>
    public int Integer(string column) => Convert.ToInt32(columns[column], CultureInfo.InvariantCulture);

    /// <summary>The value of the only column.</summary>
    public int OnlyInteger() => Convert.ToInt32(columns.Values.Single(), CultureInfo.InvariantCulture);
}
