using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Tokens;
using Readiness.Api.Limits;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport;

/// <summary>GraphQL over HTTP: POST, GET for queries, and event streams, all on one address.</summary>
public sealed class GraphQLEndpoint(
    Callers callers, PreparedDocuments documents, PersistedOperations persisted, GraphQLExecution execution, EventStream streams,
    QueryBudget budget, IGraphQLTextSerializer serializer, ApiOptions options)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var accepted = MediaTypes.Negotiate(http.Request);
        if (accepted is null)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        try
        {
            var (caller, good) = await callers.FindAsync(http);
            if (!good)
            {
                throw new BadRequestException("This token is not good.", RequestErrors.UnauthenticatedCode, StatusCodes.Status401Unauthorized);
            }

            if (caller.Person is not null && !caller.ByToken && CrossSite.IsSuspect(http.Request))
            {
                throw new BadRequestException("This request came from another site.", "CROSS_SITE", StatusCodes.Status403Forbidden);
            }

            var post = await ReadAsync(http);
            var document = Prepare(Allow(post, caller), BudgetKey.Of(caller, http));
            var operation = Operation(document.Document, post.OperationName);
            Check(http.Request, caller, operation);
            await AnswerAsync(http, document, post, caller, operation, accepted);
        }
        catch (BadRequestException e)
        {
            var status = e.Code is DocumentGuard.SyntaxError or PersistedQuery.NotFound or PersistedQuery.NotSupported ? OfBadDocument(accepted) : e.Status;
            await WriteAsync(http, new ExecutionResult { Errors = [new ExecutionError(e.Message) { Code = e.Code }] }, status, accepted);
        }
        catch (ValidationError e) when (e.Code == TooMany.Code)
        {
            await WriteAsync(http, new ExecutionResult { Errors = [e] }, StatusCodes.Status429TooManyRequests, accepted);
        }
    }

    /// <summary>A document that was not seen lately is read and validated, which is charged before it is done.</summary>
    private PreparedDocument Prepare(string text, BudgetKey key) =>
        documents.Find(text) ?? (budget.Take(key, DocumentCost.OfReading) is { } wait ? throw TooMany.Error(wait) : PreparedDocuments.Read(text));

    private async Task AnswerAsync(
        HttpContext http, PreparedDocument document, GraphQLPost post, Caller caller, GraphQLOperationDefinition operation, string accepted)
    {
        var isSubscription = operation.Operation == OperationType.Subscription;
        var viewer = new ViewerContext(caller.Person, new QueryCharge(budget, BudgetKey.Of(caller, http)));
        if (accepted == MediaTypes.EventStream)
        {
            await streams.WriteAsync(http, () => callers.IsStillAsync(http, caller), ended => execution.ExecuteAsync(document, post, viewer, isSubscription, ended));
            return;
        }

        if (isSubscription)
        {
            throw new BadRequestException("Subscriptions are answered as text/event-stream.", status: StatusCodes.Status406NotAcceptable);
        }

        var result = await execution.ExecuteAsync(document, post, viewer, isStream: false, http.RequestAborted);
        var status = viewer.Charge?.Wait is not null ? StatusCodes.Status429TooManyRequests
            : !result.Executed ? OfBadDocument(accepted)
            : result.Errors?.Any(error => error.Code == RequestErrors.UnauthenticatedCode) == true ? StatusCodes.Status401Unauthorized
            : StatusCodes.Status200OK;
        await WriteAsync(http, result, status, accepted);
    }

    private async Task<GraphQLPost> ReadAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method))
        {
            return GraphQLPost.Parse(http.Request.Query, serializer);
        }

        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, POST";
            throw new BadRequestException("Send GET or POST.", status: StatusCodes.Status405MethodNotAllowed);
        }

        // A form or plain text could come from any page on the web without asking first.
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new BadRequestException("Send JSON as application/json.", status: StatusCodes.Status415UnsupportedMediaType);
        }

        return http.Request.ContentLength > GraphQLPost.MostBytes ? throw TooLarge() : await ReadBodyAsync(http);
    }

    private async Task<GraphQLPost> ReadBodyAsync(HttpContext http)
    {
        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > GraphQLPost.MostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                // Also of a body that is refused: the server reads on after it, and drops the connection when it cannot.
                try
                {
                    return GraphQLPost.Parse(read.Buffer, serializer);
                }
                finally
                {
                    body.AdvanceTo(read.Buffer.End);
                }
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadRequestException TooLarge() => new("The body is too large.", "BODY_TOO_LARGE", StatusCodes.Status413PayloadTooLarge);

    /// <summary>Outside Development only a token may send a document of its own; pages send the id of one of theirs.</summary>
    private string Allow(GraphQLPost post, Caller caller) =>
        post.DocumentId is { } id && persisted.Find(id) is { } known ? known
        : post.Query is null ? throw PersistedQuery.Unknown()
        : caller.ByToken || options.IsDevelopment ? post.Query!
        : caller.Person is null
            ? throw new BadRequestException("Sign in, or send a personal access token.", RequestErrors.UnauthenticatedCode, StatusCodes.Status401Unauthorized)
            : throw new BadRequestException("Only a personal access token may send a document of its own.", "DOCUMENT_NOT_ALLOWED", StatusCodes.Status403Forbidden);

    private static GraphQLOperationDefinition Operation(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation && (name is null || operation.Name?.Value == name))
            {
                found = found is null ? operation : throw new BadRequestException("Say which operation by 'operationName'.");
            }
        }

        return found ?? throw new BadRequestException("The document holds no such operation.");
    }

    private static void Check(HttpRequest request, Caller caller, GraphQLOperationDefinition operation)
    {
        if (operation.Operation == OperationType.Mutation && HttpMethods.IsGet(request.Method))
        {
            request.HttpContext.Response.Headers.Allow = "POST";
            throw new BadRequestException("A mutation is sent by POST.", status: StatusCodes.Status405MethodNotAllowed);
        }

        if (caller.Token is { } scope && !TokenScopes.Cover(scope, operation))
        {
            throw new BadRequestException("This token may not do that.", "TOKEN_SCOPE", StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>
    /// As application/json a well-formed request is answered 200 whatever its document is worth; the newer type tells
    /// more in the status (GraphQL over HTTP).
    /// </summary>
    private static int OfBadDocument(string accepted) => accepted == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    private async Task WriteAsync(HttpContext http, ExecutionResult result, int status, string accepted)
    {
        var type = accepted == MediaTypes.EventStream ? MediaTypes.GraphQL : accepted;
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status429TooManyRequests && result.Errors?[0].Extensions?[TooMany.RetryAfter] is int seconds)
        {
            TooMany.Mark(http.Response, seconds);
        }

        http.Response.ContentType = type + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        if (AnswerJson.CanWrite(result))
        {
            AnswerJson.Write(http.Response.BodyWriter, result);
        }
        else
        {
            await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
        }
    }
}
