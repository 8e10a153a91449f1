using GraphQL;

namespace Readiness.Api.Transport;

/// <summary>What of the errors is told to whoever sent the document.</summary>
internal static class AnsweredErrors
{
    /// <summary>Most errors in one answer.</summary>
    public const int Most = 10;

    private const string Suggestion = " Did you mean ";

    /// <summary>The first errors; outside Development without guesses at what was meant, which would spell the schema out.</summary>
    public static ExecutionErrors Of(ExecutionErrors errors, bool withSuggestions)
    {
        var all = errors is [ErrorLimit.Reached reached] ? reached.Errors : errors.AsEnumerable();
        return [.. all.Take(Most).Select(error => withSuggestions ? error : WithoutSuggestion(error))];
    }

    private static ExecutionError WithoutSuggestion(ExecutionError error)
    {
        var end = error.Message.IndexOf(Suggestion, StringComparison.Ordinal);
        if (end < 0)
        {
            return error;
        }

        var plain = new ExecutionError(error.Message[..end]) { Code = error.Code, Path = error.Path, Extensions = error.Extensions };
        foreach (var location in error.Locations ?? [])
        {
            plain.AddLocation(location);
        }

        return plain;
    }
}
