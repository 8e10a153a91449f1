using System.Buffers;
using System.Text.Json;
using GraphQL;

namespace Readiness.Api.Transport;

/// <summary>A request as GraphQL over HTTP sends it. Exactly one of Query and DocumentId is set.</summary>
public sealed record GraphQLPost(string? Query, string? DocumentId, string? OperationName, Inputs? Variables)
{
    /// <summary>Largest body, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Reads a JSON body; throws <see cref="BadRequestException"/> with what is wrong.</summary>
    public static GraphQLPost Parse(ReadOnlySequence<byte> body, IGraphQLSerializer serializer)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 32 });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new BadRequestException("The body is one JSON object.");
            }

            Text(json.RootElement, "extensions", JsonValueKind.Object);
            return Check(
                Text(json.RootElement, "query", JsonValueKind.String)?.GetString(),
                Text(json.RootElement, "documentId", JsonValueKind.String)?.GetString(),
                Text(json.RootElement, "operationName", JsonValueKind.String)?.GetString(),
                Text(json.RootElement, "variables", JsonValueKind.Object) is { } variables ? serializer.ReadNode<Inputs>(variables) : null);
        }
        catch (JsonException)
        {
            throw new BadRequestException("The body is not JSON.");
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException("The body holds text that is not Unicode.");
        }
    }

    /// <summary>Reads a query string; throws <see cref="BadRequestException"/> with what is wrong.</summary>
    public static GraphQLPost Parse(Microsoft.AspNetCore.Http.IQueryCollection query, IGraphQLSerializer serializer)
    {
        try
        {
            Inputs? variables = null;
            if (query.TryGetValue("variables", out var text) && text.ToString() is { Length: > 0 } given)
            {
                using var json = JsonDocument.Parse(given, new JsonDocumentOptions { MaxDepth = 32 });
                variables = json.RootElement.ValueKind switch
                {
                    JsonValueKind.Object => serializer.ReadNode<Inputs>(json.RootElement),
                    JsonValueKind.Null => null,
                    _ => throw new BadRequestException("'variables' is a JSON object."),
                };
            }

            return Check(Given(query, "query"), Given(query, "documentId"), Given(query, "operationName"), variables);
        }
        catch (JsonException)
        {
            throw new BadRequestException("'variables' is not JSON.");
        }
    }

    private static GraphQLPost Check(string? query, string? documentId, string? operationName, Inputs? variables) =>
        query is null == documentId is null
            ? throw new BadRequestException("Send either 'query' or 'documentId'.")
            : new GraphQLPost(query, documentId, operationName, variables);

    private static string? Given(Microsoft.AspNetCore.Http.IQueryCollection query, string name) =>
        query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static JsonElement? Text(JsonElement body, string name, JsonValueKind kind) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == kind ? value
        : throw new BadRequestException($"'{name}' is of the wrong type.");
}
