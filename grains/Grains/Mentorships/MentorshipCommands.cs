using Readiness.Domain.Mentorships;
using Readiness.Domain.People;
using Wire = Readiness.Contracts.Mentorships;

namespace Readiness.Grains.Mentorships;

/// <summary>Acts as they arrive, as commands of the domain.</summary>
internal static class MentorshipCommands
{
    public static MentorshipCommand Read(Guid by, Wire.MentorshipAct act)
    {
        var who = new PersonId(by);
        return act switch
        {
            Wire.AcceptMentorship => new Domain.Mentorships.Commands.Accept(who),
            Wire.DeclineMentorship a => new Domain.Mentorships.Commands.Decline(who, a.Reason),
            Wire.WithdrawMentorship a => new Domain.Mentorships.Commands.Withdraw(who, a.Reason),
            Wire.ProposeAgreement a => new Domain.Mentorships.Commands.ProposeAgreement(who, a.Goals, a.Expectations, a.CadenceDays, a.Weeks, a.Listed),
            Wire.AgreeToMentorship a => new Domain.Mentorships.Commands.Agree(who, a.Proposal),
            Wire.ScheduleSession a => new Domain.Mentorships.Commands.ScheduleSession(who, a.SessionId, a.Day, a.Time),
            Wire.CancelSession a => new Domain.Mentorships.Commands.CancelSession(who, a.SessionId),
            Wire.PrepareSession a => new Domain.Mentorships.Commands.PrepareSession(who, a.SessionId, a.Questions),
            Wire.NoteSession a => new Domain.Mentorships.Commands.NoteSession(who, a.SessionId, a.Shared, a.Private),
            Wire.ConfirmSession a => new Domain.Mentorships.Commands.ConfirmSession(who, a.SessionId),
            Wire.GiveFeedback a => new Domain.Mentorships.Commands.GiveFeedback(who, a.FeedbackId, a.SessionId, a.Text),
            Wire.ActOnFeedback a => new Domain.Mentorships.Commands.ActOnFeedback(who, a.FeedbackId, a.Outcome, a.Evidence),
            Wire.SayHowItGoes a => new Domain.Mentorships.Commands.SayHowItGoes(who, a.CheckInId, a.Mood, a.Text),
            Wire.PauseMentorship a => new Domain.Mentorships.Commands.Pause(who, a.Reason),
            Wire.ResumeMentorship => new Domain.Mentorships.Commands.Resume(who),
            Wire.FinishMentorship a => new Domain.Mentorships.Commands.Finish(who, a.Text, a.Thanks, a.GoalsReached),
            Wire.ReflectOnMentorship a => new Domain.Mentorships.Commands.Reflect(who, a.Text, a.Thanks, a.GoalsReached),
            _ => throw new InvalidOperationException($"Nobody reads {act.GetType().Name}."),
        };
    }
}
