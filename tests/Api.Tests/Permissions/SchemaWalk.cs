namespace Readiness.Api.Tests.Permissions;

/// <summary>
/// Documents that together read every field that can be reached from a root. From each field of the root every type is
/// opened where it is met first; from those that are aimed at somebody behind each field once, as two fields of one type may
/// be for different eyes. What a
/// mutation answers is opened once: those of a walk are refused. A document reads one field with all the values of what it
/// comes to, so that one which is refused takes no other with it.
/// </summary>
internal sealed class SchemaWalk(SchemaModel schema, Targets targets)
{
    private const string Mutation = "Mutation";

    /// <summary>The documents of a root: query, mutation or subscription.</summary>
    public IEnumerable<WalkDocument> Of(string operation, string root) => schema.Of(root).SelectMany(field => From(operation, root, field));

    private IEnumerable<WalkDocument> From(string operation, string root, SchemaField start)
    {
        var opened = new HashSet<string>(StringComparer.Ordinal);
        var isAimed = start.Arguments.Count > 0;
        var waiting = new Queue<IReadOnlyList<SchemaField>>();
        waiting.Enqueue([start]);
        while (waiting.TryDequeue(out var path))
        {
            yield return new WalkDocument(Write(operation, path), path);
            if ((root == Mutation && path.Count > 1) || !opened.Add(isAimed ? path[^1].Path : path[^1].Type))
            {
                continue;
            }

            foreach (var field in schema.Of(path[^1].Type))
            {
                // Values without arguments were read with their node.
                if (schema.IsObject(field.Type) || field.Arguments.Count > 0)
                {
                    waiting.Enqueue([.. path, field]);
                }
            }
        }
    }

    private string Write(string operation, IReadOnlyList<SchemaField> path)
    {
        var type = path[^1].Type;
        var selection = schema.IsObject(type)
            ? $" {{ __typename {string.Join(' ', schema.Of(type).Where(field => !schema.IsObject(field.Type) && field.Arguments.Count == 0).Select(field => field.Name))} }}"
            : string.Empty;
        return $"{operation} {{ {string.Join(" { ", path.Select(field => field.Call(targets)))}{selection}{string.Concat(Enumerable.Repeat(" }", path.Count))}";
    }
}
