using Readiness.Faults.Clients;

namespace Readiness.Faults.Acts;

/// <summary>Something one person does that touches another.</summary>
/// <param name="By">Who does it.</param>
/// <param name="Mutation">The field of Mutation, with its arguments written out.</param>
/// <param name="Variables">What the arguments need.</param>
internal sealed record SharedAct(LoadPerson By, string Mutation, object Variables)
{
    /// <summary>The document to send.</summary>
    public string Document
    {
        get
        {
            var parameters = string.Join(", ", Variables.GetType().GetProperties().Select(property => $"${property.Name}: {TypeOf(property.Name)}"));
            return $"mutation({parameters}) {{ {Mutation} {{ refusal {{ code message }} }} }}";
        }
    }

    /// <summary>Its field.</summary>
    public string Name => Mutation[..Mutation.IndexOf('(', StringComparison.Ordinal)];

    private static string TypeOf(string variable) => variable switch
    {
        "offer" => "MentorOfferInput!",
        "request" => "MentorshipRequestInput!",
        "agreement" => "AgreementInput!",
        "session" => "SessionInput!",
        "feedback" => "FeedbackInput!",
        "checkIn" => "CheckInInput!",
        "reflection" => "ReflectionInput!",
        "thanks" => "ThanksInput!",
        _ => "ID!",
    };
}
