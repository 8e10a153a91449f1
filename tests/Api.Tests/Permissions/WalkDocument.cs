namespace Readiness.Api.Tests.Permissions;

/// <summary>One document of a walk, and the fields on the way to what it reads.</summary>
internal sealed record WalkDocument(string Text, IReadOnlyList<SchemaField> Path);
