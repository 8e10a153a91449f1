using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Readiness.Api.Schema;

/// <summary>The schema; schema.graphql beside it is the contract, and a test holds the two equal.</summary>
public sealed class ReadinessSchema : GraphQL.Types.Schema
{
    public ReadinessSchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<QueryType>();
        Mutation = services.GetRequiredService<MutationType>();
        Subscription = services.GetRequiredService<SubscriptionType>();
        RegisterVisitor(new EveryFieldRuled());
        RegisterVisitor(new NotTheirsLogged(services.GetRequiredService<ILogger<NotTheirsLogged>>()));
        RegisterVisitor(new SignedInOnly());
    }
}
