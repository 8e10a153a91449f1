using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Boards;
using Readiness.Api.Contacts;
using Readiness.Api.Inboxes;
using Readiness.Api.Mentorships;
using Readiness.Api.People;
using Readiness.Api.Quests;
using Readiness.Api.Recognition;
using Readiness.Api.Reviews;

namespace Readiness.Api.Schema;

/// <summary>The root of mutations.</summary>
public sealed class MutationType : ObjectGraphType
{
    public MutationType(IGrainFactory grains)
    {
        Name = "Mutation";
        this.AddAdministrationMutations(grains);
        this.AddActivityMutations(grains);
        this.AddBoardMutations(grains);
        this.AddTeamChallengeMutations(grains);
        this.AddInboxMutations(grains);
        this.AddRecognitionMutations(grains);
        this.AddContactMutations(grains);
        this.AddMentorshipMutations(grains);
        this.AddReviewMutations(grains);
        this.AddCaseMutations(grains);
    }
}
