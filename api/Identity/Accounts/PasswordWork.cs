using Microsoft.AspNetCore.Identity;

namespace Readiness.Api.Identity.Accounts;

/// <summary>
/// Hashes passwords, which is slow on purpose: no more at once than there are processors, and only so many waiting, so
/// that a flood of sign-ins does not take the server from everybody else.
/// </summary>
public sealed class PasswordWork(IPasswordHasher<Account> hasher) : IDisposable
{
    private const int MostWaiting = 50;
    private static readonly Account Nobody = new(Guid.Empty);
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount, Environment.ProcessorCount);
    private readonly Lazy<string> _nobodys = new(() => hasher.HashPassword(Nobody, Secret.Create()));
    private int _waiting;

    /// <summary>Whether a password is the one of a hash; takes as long when there is none. Null when too many are waiting.</summary>
    public async Task<PasswordVerificationResult?> VerifyAsync(string? hash, string password, CancellationToken cancellation)
    {
        var result = await RunAsync(() => hasher.VerifyHashedPassword(Nobody, hash ?? _nobodys.Value, password), cancellation);
        return result is { } outcome && hash is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>The hash of a password; null when too many are waiting.</summary>
    public async Task<string?> HashAsync(string password, CancellationToken cancellation)
    {
        string? hash = null;
        await RunAsync(
            () =>
            {
                hash = hasher.HashPassword(Nobody, password);
                return PasswordVerificationResult.Success;
            },
            cancellation);
        return hash;
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task<PasswordVerificationResult?> RunAsync(Func<PasswordVerificationResult> work, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return null;
        }

        try
        {
            await _places.WaitAsync(cancellation);
            try
            {
                return await Task.Run(work, cancellation);
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
