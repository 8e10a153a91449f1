using System.Buffers;
using System.Text.Json;
using GraphQL;

namespace Readiness.Api.Transport;

/// <summary>A request as GraphQL over HTTP sends it. At least one of Query and DocumentId is set; where both are, they are the same document.</summary>
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

            var query = Text(json.RootElement, "query", JsonValueKind.String)?.GetString();
            return Check(
                query,
                Text(json.RootElement, "documentId", JsonValueKind.String)?.GetString(),
                PersistedQuery.Id(Text(json.RootElement, "extensions", JsonValueKind.Object), query),
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
            var document = Given(query, "query");
            return Check(
                document,
                Given(query, "documentId"),
                PersistedQuery.Id(Json(query, "extensions"), document),
                Given(query, "operationName"),
                Json(query, "variables") is { } variables ? serializer.ReadNode<Inputs>(variables) : null);
        }
        catch (JsonException)
        {
            throw new BadRequestException("'variables' or 'extensions' is not JSON.");
        }
    }

    private static GraphQLPost Check(string? query, string? documentId, string? persistedId, string? operationName, Inputs? variables) =>
        documentId is not null && (query ?? persistedId) is not null ? throw new BadRequestException("Send either 'query' or 'documentId'.")
        : (query ?? documentId ?? persistedId) is null ? throw new BadRequestException("Send 'query' or 'documentId'.")
        : new GraphQLPost(query, documentId ?? persistedId, operationName, variables);

    private static JsonElement? Json(Microsoft.AspNetCore.Http.IQueryCollection query, string name)
    {
        if (Given(query, name) is not { } text)
        {
            return null;
        }

        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.Object => json.RootElement.Clone(),
            JsonValueKind.Null => null,
            _ => throw new BadRequestException($"'{name}' is a JSON object."),
        };
    }

    private static string? Given(Microsoft.AspNetCore.Http.IQueryCollection query, string name) =>
        query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static JsonElement? Text(JsonElement body, string name, JsonValueKind kind) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == kind ? value
        : throw new BadRequestException($"'{name}' is of the wrong type.");
}
