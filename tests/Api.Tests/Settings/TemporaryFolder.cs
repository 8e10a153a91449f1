namespace Readiness.Api.Tests.Settings;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("readiness-settings-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
