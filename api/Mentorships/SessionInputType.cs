using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A session to plan.</summary>
public sealed class SessionInputType : InputObjectGraphType
{
    public SessionInputType()
    {
        Name = "SessionInput";
        Description = "id chosen by the client; time: HH:mm";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<NonNullGraphType<DateType>>("day");
        Field<StringGraphType>("time");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ScheduleSession(value.Text("id"), (DateOnly)value["day"]!, value.TextOrNull("time"));
}
