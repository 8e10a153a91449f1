using System.Diagnostics;
using Xunit;

namespace Readiness.Faults.Stages;

/// <summary>A file system of a few megabytes, in memory, that can be filled up.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const long Bytes = 24_000_000;

    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    /// <summary>Mounts one, or skips the test where this machine does not let us.</summary>
    public static async Task<SmallDisk> MountAsync()
    {
        var folder = Directory.CreateTempSubdirectory("readiness-disk-").FullName;
        var problem = OperatingSystem.IsLinux()
            ? await RunAsync("mount", "-t", "tmpfs", "-o", $"size={Bytes}", "tmpfs", folder)
            : "this is another system";
        if (problem is not null)
        {
            Directory.Delete(folder);
            Assert.Skip($"A small disk has to be mounted for this test, which needs Linux and root: {problem}");
        }

        return new SmallDisk(folder);
    }

    /// <summary>Takes up all room but so many bytes.</summary>
    public void Fill(long roomLeft)
    {
        using var file = File.Create(Filler);
        var block = new byte[65_536];
        for (var size = new DriveInfo(Folder).AvailableFreeSpace - roomLeft; size > 0; size -= block.Length)
        {
            file.Write(block);
        }
    }

    /// <summary>Gives the room back.</summary>
    public void MakeRoom() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        if (await RunAsync("umount", "--lazy", Folder) is { } problem)
        {
            throw new InvalidOperationException($"{Folder} is still mounted: {problem}");
        }

        Directory.Delete(Folder);
    }

    /// <summary>Runs a program.</summary>
    /// <returns>What went wrong; null when nothing did.</returns>
    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? null : $"{program} ended with {process.ExitCode}: {errors.Trim()}";
    }
}
