using GraphQL.Types;
using Readiness.Api.Reviews;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Activities;

/// <summary>A logged activity.</summary>
public sealed class EntryType : ObjectGraphType<EntryView>
{
    public EntryType()
    {
        Name = "Entry";
        this.Always<IdGraphType, EntryView, string>(entry => entry.Id, "id");
        this.Always<ActivityKindType, EntryView, ActivityKindView>(entry => entry.Kind, "kind");
        this.Always<DateType, EntryView, DateOnly>(entry => entry.Day, "day");
        this.Always<IntGraphType, EntryView, int>(entry => entry.Points, "points");
        this.Always<EntryStatusType, EntryView, EntryStatus>(entry => entry.Status, "status");
        this.Always<StringGraphType, EntryView, string>(entry => entry.Scoring, "scoring", "why it scored what it scored, for a person to read");
        this.Always<ListGraphType<NonNullGraphType<CounterpartType>>, EntryView, CounterpartView[]>(entry => entry.Counterparts, "counterparts");
        this.Maybe<StringGraphType, EntryView, string?>(entry => entry.Note, "note");
        this.Maybe<StringGraphType, EntryView, string?>(entry => entry.Evidence, "evidence");
        this.Always<BooleanGraphType, EntryView, bool>(entry => entry.Private, "private");
        this.Always<DateTimeType, EntryView, DateTimeOffset>(entry => entry.LoggedAt, "loggedAt");
        this.Always<ConfirmationType, EntryView, ConfirmationView>(entry => entry.Confirmation, "confirmation", "whether colleagues it names were asked, and what they said");
        this.Maybe<EntryReviewType, EntryView, ReviewView?>(entry => entry.Review, "review");
    }
}
