using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Readiness.Api.Boards;
using Readiness.Api.Contacts;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;
using Readiness.Api.People;
using Readiness.Api.Reviews;
using Readiness.Api.Schema;
using Readiness.Api.Standings;
using Readiness.Api.Transport;

namespace Readiness.Api;

/// <summary>The API as the host puts it together.</summary>
public static class ReadinessApi
{
    /// <summary>Adds the schema, its transport and who may call it.</summary>
    public static void AddReadinessApi(this IServiceCollection services, ApiOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddGraphQL(graphQL => graphQL
            .AddSchema<ReadinessSchema>()
            .AddGraphTypes(typeof(ReadinessSchema).Assembly)
            .AddSystemTextJson(json => json.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider(errors => errors.ExposeCodes = false));
        services.AddSingleton(PersistedOperations.Load(options.OperationsFile));
        services.AddRequestLimits(options.Limits);
        services.AddSingleton(new QueryBudget(options.Limits));
        services.AddSingleton<PreparedDocuments>();
        services.AddSingleton<GraphQLExecution>();
        services.AddSingleton<EventStream>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<TokenIdentities>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<SignInSessions>();
        services.AddSingleton<Callers>();
        services.AddSingleton<BoardFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<BoardFeed>());
        services.AddSingleton<StandingFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<StandingFeed>());
    }

    /// <summary>Maps /graphql, /contacts/import, /people/import, the files of reviews, /account, /health and, in Development, the demo sign-in and GraphiQL.</summary>
    public static void MapReadinessApi(this IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var options = routes.ServiceProvider.GetRequiredService<ApiOptions>();
        routes.Map("/graphql", http => options.IsDevelopment && GraphiQLPage.IsAskedFor(http.Request) ? GraphiQLPage.WriteAsync(http) : endpoint.HandleAsync(http))
            .WithoutRequestLimit().WithMetadata(new BodyLimit(2 * GraphQLPost.MostBytes));
        routes.MapContactUpload();
        routes.MapPeopleUpload();
        routes.MapHealth();
        routes.MapAccounts();
        routes.MapReviewFiles();
        if (options.IsDevelopment)
        {
            routes.MapDemoSignIn();
        }
    }
}
