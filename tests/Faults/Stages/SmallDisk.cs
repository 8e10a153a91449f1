using System.Diagnostics;

namespace Readiness.Faults.Stages;

/// <summary>A file system of a few megabytes, in memory, that can be filled up.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const long Bytes = 24_000_000;

    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Whether this machine lets us mount one.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    public static async Task<SmallDisk> MountAsync()
    {
        var folder = Directory.CreateTempSubdirectory("readiness-disk-").FullName;
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={Bytes}", "tmpfs", folder);
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
        await RunAsync("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors}");
        }
    }
}
