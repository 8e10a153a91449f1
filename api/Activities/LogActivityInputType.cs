using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>An activity to log.</summary>
public sealed class LogActivityInputType : InputObjectGraphType
{
    public LogActivityInputType()
    {
        Name = "LogActivityInput";
        Field<NonNullGraphType<IdGraphType>>("id").Description("chosen by the client: repeating it is safe");
        Field<NonNullGraphType<StringGraphType>>("kind");
        Field<NonNullGraphType<Schema.DateType>>("day");
        Field<ListGraphType<NonNullGraphType<CounterpartInputType>>>("counterparts");
        Field<StringGraphType>("note");
        Field<StringGraphType>("evidence");
        Field<BooleanGraphType>("private");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new LogActivity(
        value["id"]!.ToString()!,
        (string)value["kind"]!,
        (DateOnly)value["day"]!,
        value.TryGetValue("counterparts", out var with) && with is IEnumerable<object> all ? [.. all.Cast<CounterpartReference>()] : [],
        value.TryGetValue("note", out var note) ? (string?)note : null,
        value.TryGetValue("evidence", out var evidence) ? (string?)evidence : null,
        value.TryGetValue("private", out var isPrivate) && isPrivate is true);
}
