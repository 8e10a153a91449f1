using System.Collections.Concurrent;
using Readiness.Support;

namespace Readiness.Api.Tests.Servers;

/// <summary>A server process on SQLite with the <see cref="Cast"/> imported.</summary>
public abstract class ServerUnderTest(string environment) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readiness-api-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _tokens = new(StringComparer.Ordinal);
    private int _spares;

    /// <summary>How it is run.</summary>
    public ReadinessSettings Settings { get; private set; } = null!;

    /// <summary>The process.</summary>
    public ReadinessProcess Process { get; private set; } = null!;

    /// <summary>The day it is in the organisation.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Settings = await SettingsAsync(new ReadinessSettings { DataFolder = Path.Combine(_folder, "data"), EnvironmentName = environment });
        var organisation = Path.Combine(_folder, "organisation");
        Cast.WriteTo(organisation, Today);
        var import = await ReadinessProcess.RunToEndAsync(Settings, "import", organisation, "--rejects", Path.Combine(_folder, "rejects.csv"));
        import.EnsureSuccess("import");
        Assert.Contains(", 0 refused in", import.Output, StringComparison.Ordinal);
        Process = await ReadinessProcess.StartAsync(Settings);
    }

    /// <summary>A caller without cookie or token.</summary>
    public Session Nobody() => new(Process.Address);

    /// <summary>A caller with a token of a person.</summary>
    public async Task<Session> WithTokenAsync(string name) => new(Process.Address, await TokenAsync(name));

    /// <summary>A token of a person, made by the command line.</summary>
    public Task<string> TokenAsync(string name) => _tokens.GetOrAdd(name, _ => new Lazy<Task<string>>(() => CreateTokenAsync(name))).Value;

    /// <summary>What admins did to somebody, the last first, as the audit page has it.</summary>
    public async Task<string?[]> ActsOnAsync(string person)
    {
        using var admin = await WithTokenAsync(Cast.Top);
        var audit = await admin.DataAsync("query ($person: ID!) { adminAudit(first: 20, person: $person) { edges { node { act } } } }", new { person });
        return [.. audit.GetProperty("adminAudit").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("act").GetString())];
    }

    /// <summary>The name of somebody no other test works with.</summary>
    public string Spare() => Cast.Spare(Interlocked.Increment(ref _spares));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Process is not null)
        {
            await Process.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Changes how it is run.</summary>
    protected virtual Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) => Task.FromResult(settings);

    private async Task<string> CreateTokenAsync(string name)
    {
        var outcome = await ReadinessProcess.RunToEndAsync(Settings, "token", "create", "--email", Cast.Email(name));
        return outcome.EnsureSuccess("token create").LastLine;
    }
}
