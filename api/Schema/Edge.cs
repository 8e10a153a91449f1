namespace Readiness.Api.Schema;

/// <summary>A node of a list, with its cursor.</summary>
public sealed record Edge<T>(T Node, string Cursor)
    where T : class;
