using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Boards;
using Readiness.Api.Contacts;
using Readiness.Api.Inboxes;
using Readiness.Api.Mentorships;
using Readiness.Api.People;
using Readiness.Api.Quests;
using Readiness.Api.Readiness;
using Readiness.Api.Recognition;
using Readiness.Api.Reviews;

namespace Readiness.Api.Schema;

/// <summary>The root of queries.</summary>
public sealed class QueryType : ObjectGraphType
{
    public QueryType(IGrainFactory grains)
    {
        Name = "Query";
        this.AddPeopleQueries(grains);
        this.AddAdministrationQueries(grains);
        this.AddActivityQueries(grains);
        this.AddBoardQueries(grains);
        this.AddReadinessQueries(grains);
        this.AddTeamChallengeQueries(grains);
        this.AddInboxQueries(grains);
        this.AddRecognitionQueries(grains);
        this.AddContactQueries(grains);
        this.AddMentorshipQueries(grains);
        this.AddReviewQueries(grains);
        this.AddCaseQueries(grains);
    }
}
