using GraphQL.Types;
using Readiness.Api.Live;
using Readiness.Api.Schema;
using Readiness.Contracts;

namespace Readiness.Api.Standings;

/// <summary>Subscriptions to one's own standing.</summary>
internal static class StandingSubscriptions
{
    public static void AddStandingSubscriptions(this ObjectGraphType subscription, IGrainFactory grains, StandingFeed feed) =>
        subscription.Field<NonNullGraphType<StandingChangeType>>("standingChanged")
            .Description("one's own standing, at once and after each change; badges: those awarded since the stream began, each once")
            .Resolve(context => context.Source)
            .ResolveStream(context =>
            {
                var person = context.Viewer();
                var reading = new StandingReading(grains, person);
                return new PulseStream<StandingChange>(
                    stopping => feed.PulsesAsync(GrainKeys.Person(person), PulseFeed.AnyInterest, stopping), reading.ReadAsync);
            });
}
