using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity;
using Readiness.Api.Limits;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport;

/// <summary>Validates, weighs and executes one document within five seconds.</summary>
public sealed partial class GraphQLExecution(
    IDocumentExecuter executer, ReadinessSchema schema, PreparedDocuments documents, IServiceProvider services, ApiOptions options,
    ILogger<GraphQLExecution> logger)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private static readonly IValidationRule[] KnownDocument = [DocumentCost.Rule];

    private readonly ReadinessSchema _schema = Told(schema, options);

    /// <summary>What the schema holds is told in Development; what scripts rely on is written down.</summary>
    private readonly IValidationRule[] _newDocument =
    [
        .. DocumentValidator.CoreRules,
        .. options.IsDevelopment ? Array.Empty<IValidationRule>() : [new NoSchema()],
        new ErrorLimit(AnsweredErrors.Most),
        DocumentCost.Rule,
    ];

    /// <summary>Executes; a subscription's result holds its stream, which lives as long as the token.</summary>
    public async Task<ExecutionResult> ExecuteAsync(
        PreparedDocument document, GraphQLPost post, ViewerContext viewer, bool isStream, CancellationToken cancellation)
    {
        var known = document.Find(post.OperationName);
        if (known?.Cost is { } cost && viewer.Charge?.TryTake(cost) == false)
        {
            return new ExecutionResult { Errors = [TooMany.Error(viewer.Charge.Wait!.Value)] };
        }

        var result = await (known?.Executer ?? executer).ExecuteAsync(new ExecutionOptions
        {
            Schema = _schema,
            Query = document.Text,
            Document = document.Document,
            OperationName = post.OperationName,
            Variables = post.Variables,
            UserContext = viewer,
            RequestServices = services,
            ValidationRules = document.IsValidated ? KnownDocument : _newDocument,
            CancellationToken = cancellation,
            Timeout = isStream ? Timeout.InfiniteTimeSpan : MostTime,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
            UnhandledExceptionDelegate = context =>
            {
                LogUnhandled(logger, context.Exception);
                context.ErrorMessage = "Something went wrong on our side. Nothing more is known to you; it was logged.";
                return Task.CompletedTask;
            },
        });
        if (result.Executed)
        {
            documents.Keep(document);
            document.Know(post.OperationName, _schema, viewer.Charge?.Cost);
        }

        if (result.Errors is { Count: > 0 } errors)
        {
            result.Errors = AnsweredErrors.Of(errors, options.IsDevelopment);
        }

        return result;
    }

    private static ReadinessSchema Told(ReadinessSchema schema, ApiOptions options)
    {
        if (!options.IsDevelopment)
        {
            NoSchema.Hide(schema);
        }

        return schema;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A resolver failed.")]
    private static partial void LogUnhandled(ILogger logger, Exception exception);
}
