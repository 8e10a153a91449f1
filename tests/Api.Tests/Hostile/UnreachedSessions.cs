using System.Reflection;
using Readiness.Api.Identity.Sessions;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Sessions of a server that nobody reaches with a cookie.</summary>
public class UnreachedSessions : DispatchProxy
{
    /// <summary>A store of such sessions.</summary>
    public static ISessionStore Create() => Create<ISessionStore, UnreachedSessions>();

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new GrainReachedException(nameof(ISessionStore));
}
