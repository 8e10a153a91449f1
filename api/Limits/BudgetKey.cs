using Microsoft.AspNetCore.Http;
using Readiness.Api.Identity;

namespace Readiness.Api.Limits;

/// <summary>Whose budget it is: a person's browsers, a person's tokens, or, of nobody, a place in the network.</summary>
public readonly record struct BudgetKey(Guid Person, bool ByToken, UInt128 Network)
{
    /// <summary>The budget of a caller.</summary>
    public static BudgetKey Of(Caller caller, HttpContext http) =>
        caller.Person is { } person ? new(person, caller.ByToken, default) : new(Guid.Empty, false, Networks.Of(http.Connection.RemoteIpAddress));
}
