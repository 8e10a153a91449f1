using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Readiness.Api.Identity;

namespace Readiness.Api.Schema;

/// <summary>Short forms for fields whose value is at hand, and for what every list has in common.</summary>
internal static class GraphFields
{
    private const int MostOnAPage = 100;

    /// <summary>A field that is never null.</summary>
    public static FieldBuilder<TSource, TValue> Always<TGraph, TSource, TValue>(
        this ObjectGraphType<TSource> type, Func<TSource, TValue> read, string name, string? description = null)
        where TGraph : IGraphType
    {
        var field = type.Field<NonNullGraphType<TGraph>, TValue>(name).Resolve(new PlainResolver<TSource, TValue>(read));
        return description is null ? field : field.Description(description);
    }

    /// <summary>A field that may be null.</summary>
    public static FieldBuilder<TSource, TValue> Maybe<TGraph, TSource, TValue>(
        this ObjectGraphType<TSource> type, Func<TSource, TValue> read, string name, string? description = null)
        where TGraph : IGraphType
    {
        var field = type.Field<TGraph, TValue>(name).Resolve(new PlainResolver<TSource, TValue>(read));
        return description is null ? field : field.Description(description);
    }

    /// <summary>The person who asks. Fields are not reached by anybody who is not signed in.</summary>
    public static Guid Viewer(this IResolveFieldContext context) =>
        ((ViewerContext)context.UserContext).Person ?? throw RequestErrors.Unauthenticated();

    /// <summary>The page size asked for: 1 to 100.</summary>
    public static int First(this IResolveFieldContext context)
    {
        var first = context.GetArgument<int>("first");
        return first is >= 1 and <= MostOnAPage ? first : throw RequestErrors.BadArgument("first", $"'first' is from 1 to {MostOnAPage}.");
    }

    /// <summary>The id in an argument; null when it is none of ours.</summary>
    public static Guid? Id(this IResolveFieldContext context, string name) => Guid.TryParse(context.GetArgument<string?>(name), out var id) ? id : null;

    /// <summary>Answers a bad cursor as a bad request instead of a failure of ours.</summary>
    public static async Task<T> WithCursorAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (ArgumentException)
        {
            throw RequestErrors.BadArgument("after", "This cursor was not made by this list.");
        }
    }
}
