namespace Readiness.Domain.Specs.Mentorships;

/// <summary>What <see cref="StateTableSpecs"/> holds the rules to.</summary>
internal static class StateTable
{
    public const string Text = """
        OFFERING
          Accept               seeker NOT_YOURS                mentor MENTORSHIP_UNKNOWN
          Decline              seeker NOT_YOURS                mentor MENTORSHIP_UNKNOWN
          Withdraw             seeker -> WITHDRAWN             mentor MENTORSHIP_UNKNOWN
          ProposeAgreement     seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Agree                seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ScheduleSession      seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          CancelSession        seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          PrepareSession       seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          NoteSession          seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ConfirmSession       seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          GiveFeedback         seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ActOnFeedback        seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          SayHowItGoes         seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Pause                seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Resume               seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Finish               seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Reflect              seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          AnswerPlace          -> REQUESTED
          AnswerPlace          ok
          Lapse                =
          Leave                -> WITHDRAWN
          Leave                =
        REQUESTED
          Accept               seeker NOT_YOURS                mentor -> ACCEPTED
          Decline              seeker NOT_YOURS                mentor -> OFFERING
          Withdraw             seeker -> WITHDRAWN             mentor NOT_YOURS
          ProposeAgreement     seeker NOT_NOW                  mentor NOT_NOW
          Agree                seeker NOT_NOW                  mentor NOT_NOW
          ScheduleSession      seeker NOT_NOW                  mentor NOT_NOW
          CancelSession        seeker NOT_NOW                  mentor NOT_NOW
          PrepareSession       seeker NOT_NOW                  mentor NOT_NOW
          NoteSession          seeker NOT_NOW                  mentor NOT_NOW
          ConfirmSession       seeker NOT_NOW                  mentor NOT_NOW
          GiveFeedback         seeker NOT_NOW                  mentor NOT_NOW
          ActOnFeedback        seeker NOT_NOW                  mentor NOT_NOW
          SayHowItGoes         seeker NOT_NOW                  mentor NOT_NOW
          Pause                seeker NOT_NOW                  mentor NOT_NOW
          Resume               seeker NOT_NOW                  mentor NOT_NOW
          Finish               seeker NOT_NOW                  mentor NOT_NOW
          Reflect              seeker NOT_NOW                  mentor NOT_NOW
          AnswerPlace          =
          AnswerPlace          =
          Lapse                -> OFFERING
          Leave                -> WITHDRAWN
          Leave                -> OFFERING
        ACCEPTED
          Accept               seeker NOT_YOURS                mentor =
          Decline              seeker NOT_YOURS                mentor NOT_NOW
          Withdraw             seeker -> WITHDRAWN             mentor NOT_YOURS
          ProposeAgreement     seeker ok                       mentor ok
          Agree                seeker PROPOSAL_CHANGED         mentor PROPOSAL_CHANGED
          ScheduleSession      seeker NOT_NOW                  mentor NOT_NOW
          CancelSession        seeker NOT_NOW                  mentor NOT_NOW
          PrepareSession       seeker NOT_NOW                  mentor NOT_NOW
          NoteSession          seeker NOT_NOW                  mentor NOT_NOW
          ConfirmSession       seeker NOT_NOW                  mentor NOT_NOW
          GiveFeedback         seeker NOT_NOW                  mentor NOT_NOW
          ActOnFeedback        seeker NOT_NOW                  mentor NOT_NOW
          SayHowItGoes         seeker NOT_NOW                  mentor NOT_NOW
          Pause                seeker NOT_NOW                  mentor NOT_NOW
          Resume               seeker NOT_NOW                  mentor NOT_NOW
          Finish               seeker -> FINISHED              mentor -> FINISHED
          Reflect              seeker NOT_NOW                  mentor NOT_NOW
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =
        ACTIVE
          Accept               seeker NOT_YOURS                mentor =
          Decline              seeker NOT_YOURS                mentor NOT_NOW
          Withdraw             seeker NOT_NOW                  mentor NOT_YOURS
          ProposeAgreement     seeker NOT_NOW                  mentor NOT_NOW
          Agree                seeker =                        mentor =
          ScheduleSession      seeker ok                       mentor ok
          CancelSession        seeker ok                       mentor ok
          PrepareSession       seeker ok                       mentor ok
          NoteSession          seeker ok                       mentor ok
          ConfirmSession       seeker ok                       mentor ok
          GiveFeedback         seeker ok                       mentor ok
          ActOnFeedback        seeker ok                       mentor FEEDBACK_UNKNOWN
          SayHowItGoes         seeker ok                       mentor ok
          Pause                seeker -> PAUSED                mentor -> PAUSED
          Resume               seeker =                        mentor =
          Finish               seeker -> FINISHED              mentor -> FINISHED
          Reflect              seeker NOT_NOW                  mentor NOT_NOW
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =
        PAUSED
          Accept               seeker NOT_YOURS                mentor =
          Decline              seeker NOT_YOURS                mentor NOT_NOW
          Withdraw             seeker NOT_NOW                  mentor NOT_YOURS
          ProposeAgreement     seeker NOT_NOW                  mentor NOT_NOW
          Agree                seeker =                        mentor =
          ScheduleSession      seeker NOT_NOW                  mentor NOT_NOW
          CancelSession        seeker ok                       mentor ok
          PrepareSession       seeker NOT_NOW                  mentor NOT_NOW
          NoteSession          seeker ok                       mentor ok
          ConfirmSession       seeker ok                       mentor ok
          GiveFeedback         seeker ok                       mentor ok
          ActOnFeedback        seeker ok                       mentor FEEDBACK_UNKNOWN
          SayHowItGoes         seeker ok                       mentor ok
          Pause                seeker CONTENT_CHANGED          mentor NOT_NOW
          Resume               seeker -> ACTIVE                mentor -> ACTIVE
          Finish               seeker -> FINISHED              mentor -> FINISHED
          Reflect              seeker NOT_NOW                  mentor NOT_NOW
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =
        FINISHED
          Accept               seeker NOT_YOURS                mentor =
          Decline              seeker NOT_YOURS                mentor NOT_NOW
          Withdraw             seeker NOT_NOW                  mentor NOT_YOURS
          ProposeAgreement     seeker NOT_NOW                  mentor NOT_NOW
          Agree                seeker =                        mentor =
          ScheduleSession      seeker NOT_NOW                  mentor NOT_NOW
          CancelSession        seeker ok                       mentor ok
          PrepareSession       seeker NOT_NOW                  mentor NOT_NOW
          NoteSession          seeker ok                       mentor ok
          ConfirmSession       seeker ok                       mentor ok
          GiveFeedback         seeker NOT_NOW                  mentor NOT_NOW
          ActOnFeedback        seeker ok                       mentor FEEDBACK_UNKNOWN
          SayHowItGoes         seeker NOT_NOW                  mentor NOT_NOW
          Pause                seeker NOT_NOW                  mentor NOT_NOW
          Resume               seeker NOT_NOW                  mentor NOT_NOW
          Finish               seeker =                        mentor NOT_NOW
          Reflect              seeker =                        mentor ok
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =
        WITHDRAWN
          Accept               seeker NOT_YOURS                mentor NOT_NOW
          Decline              seeker NOT_YOURS                mentor NOT_NOW
          Withdraw             seeker =                        mentor NOT_YOURS
          ProposeAgreement     seeker NOT_NOW                  mentor NOT_NOW
          Agree                seeker NOT_NOW                  mentor NOT_NOW
          ScheduleSession      seeker NOT_NOW                  mentor NOT_NOW
          CancelSession        seeker NOT_NOW                  mentor NOT_NOW
          PrepareSession       seeker NOT_NOW                  mentor NOT_NOW
          NoteSession          seeker NOT_NOW                  mentor NOT_NOW
          ConfirmSession       seeker NOT_NOW                  mentor NOT_NOW
          GiveFeedback         seeker NOT_NOW                  mentor NOT_NOW
          ActOnFeedback        seeker NOT_NOW                  mentor NOT_NOW
          SayHowItGoes         seeker NOT_NOW                  mentor NOT_NOW
          Pause                seeker NOT_NOW                  mentor NOT_NOW
          Resume               seeker NOT_NOW                  mentor NOT_NOW
          Finish               seeker NOT_NOW                  mentor NOT_NOW
          Reflect              seeker NOT_NOW                  mentor NOT_NOW
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =
        UNANSWERED
          Accept               seeker NOT_YOURS                mentor MENTORSHIP_UNKNOWN
          Decline              seeker NOT_YOURS                mentor MENTORSHIP_UNKNOWN
          Withdraw             seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ProposeAgreement     seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Agree                seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ScheduleSession      seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          CancelSession        seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          PrepareSession       seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          NoteSession          seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ConfirmSession       seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          GiveFeedback         seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          ActOnFeedback        seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          SayHowItGoes         seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Pause                seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Resume               seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Finish               seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          Reflect              seeker NOT_NOW                  mentor MENTORSHIP_UNKNOWN
          AnswerPlace          =
          AnswerPlace          =
          Lapse                =
          Leave                =
          Leave                =

        """;
}
