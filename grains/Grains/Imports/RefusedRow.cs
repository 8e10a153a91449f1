using Readiness.Domain;

namespace Readiness.Grains.Imports;

/// <summary>A row that is refused, until it is written down in the order of the file.</summary>
internal readonly record struct RefusedRow(long Line, string Id, Refusal Refusal);
