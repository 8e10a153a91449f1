using Readiness.Domain.Mentorships.Commands;
using static Readiness.Domain.Mentorships.MentorshipState;

namespace Readiness.Domain.Mentorships;

/// <summary>The state machine: in which states each command has an effect, and which side it belongs to.</summary>
public static class MentorshipStates
{
    private static readonly Dictionary<Type, (MentorshipState[] In, CommandSide By)> Table = new()
    {
        [typeof(AnswerPlace)] = ([Offering], CommandSide.Nobody),
        [typeof(Accept)] = ([Requested], CommandSide.Mentor),
        [typeof(Decline)] = ([Requested], CommandSide.Mentor),
        [typeof(Lapse)] = ([Requested], CommandSide.Nobody),
        [typeof(Withdraw)] = ([Offering, Requested, Accepted], CommandSide.Seeker),
        [typeof(Leave)] = ([Offering, Requested], CommandSide.Nobody),
        [typeof(ProposeAgreement)] = ([Accepted], CommandSide.Either),
        [typeof(Agree)] = ([Accepted], CommandSide.Either),
        [typeof(ScheduleSession)] = ([Active], CommandSide.Either),
        [typeof(CancelSession)] = ([Active, Paused, Finished], CommandSide.Either),
        [typeof(PrepareSession)] = ([Active], CommandSide.Either),
        [typeof(NoteSession)] = ([Active, Paused, Finished], CommandSide.Either),
        [typeof(ConfirmSession)] = ([Active, Paused, Finished], CommandSide.Either),
        [typeof(GiveFeedback)] = ([Active, Paused], CommandSide.Either),
        [typeof(ActOnFeedback)] = ([Active, Paused, Finished], CommandSide.Either),
        [typeof(SayHowItGoes)] = ([Active, Paused], CommandSide.Either),
        [typeof(Pause)] = ([Active], CommandSide.Either),
        [typeof(Resume)] = ([Paused], CommandSide.Either),
        [typeof(Finish)] = ([Accepted, Active, Paused], CommandSide.Either),
        [typeof(Reflect)] = ([Finished], CommandSide.Either),
    };

    /// <summary>Whether a command has an effect in a state.</summary>
    public static bool Allows(this MentorshipState state, MentorshipCommand command) => Array.IndexOf(Table[command.GetType()].In, state) >= 0;

    /// <summary>Whether a command makes sense only while the other side is still here.</summary>
    public static bool NeedsTheOther(this MentorshipCommand command) => command is not (Withdraw or Decline or CancelSession or Finish or Reflect or NoteSession);

    /// <summary>Whether what waits for somebody can be done only while the other side is still here.</summary>
    public static bool NeedsTheOther(this MentorshipStep step) => step is not (MentorshipStep.Nothing or MentorshipStep.Reflect);

    /// <summary>Whose a command is.</summary>
    public static CommandSide Side(this MentorshipCommand command) => Table[command.GetType()].By;
}
