using System.Globalization;
using GraphQL.Validation;
using Microsoft.AspNetCore.Http;

namespace Readiness.Api.Limits;

/// <summary>Answers of whoever asked for too much.</summary>
internal static class TooMany
{
    /// <summary>The code, wherever it is told.</summary>
    public const string Code = "TOO_MANY_REQUESTS";

    /// <summary>The member that says in how many seconds to try again.</summary>
    public const string RetryAfter = "retryAfter";

    /// <summary>The sentence.</summary>
    public static string Sentence(int seconds) =>
        $"That was too much in too short a time. Please try again in {(seconds == 1 ? "a second" : $"{seconds.ToString(CultureInfo.InvariantCulture)} seconds")}.";

    /// <summary>As an error of a document.</summary>
    public static ValidationError Error(int seconds)
    {
        var error = new ValidationError(Sentence(seconds)) { Code = Code };
        (error.Extensions ??= new Dictionary<string, object?>(StringComparer.Ordinal))[RetryAfter] = seconds;
        return error;
    }

    /// <summary>Status and header.</summary>
    public static void Mark(HttpResponse response, int seconds)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }
}
