using System.Reflection;
using Readiness.Contracts.Access;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Grains of a server that must not reach any: every call but the look-up of the token is an error of the test.</summary>
public class UnreachedGrains : DispatchProxy
{
    private readonly AnyToken _access = new();

    /// <summary>A factory of such grains.</summary>
    public static IGrainFactory Create() => Create<IGrainFactory, UnreachedGrains>();

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IGrainFactory.GetGrain) && targetMethod.ReturnType == typeof(IAccessGrain)
            ? _access
            : throw new GrainReachedException(targetMethod.ReturnType.Name);

    private sealed class AnyToken : IAccessGrain
    {
        public Task<TokenIdentity?> VerifyAsync(byte[] tokenHash) =>
            Task.FromResult<TokenIdentity?>(new TokenIdentity(new Guid("5b9a4b56-51f5-45a5-8ff9-3a1a5f0f7a11"), DateTimeOffset.MaxValue, TokenScope.All));
    }
}
