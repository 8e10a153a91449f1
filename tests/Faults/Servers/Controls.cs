using System.Globalization;

namespace Readiness.Faults.Servers;

/// <summary>
/// What a test tells a running server through files of a folder: after how many more commits to die, and how far ahead
/// its clock is.
/// </summary>
internal sealed class Controls
{
    private readonly string _commits;
    private readonly string _ahead;

    public Controls(string folder)
    {
        Directory.CreateDirectory(folder);
        _commits = Path.Combine(folder, "commits");
        _ahead = Path.Combine(folder, "ahead");
    }

    /// <summary>Lets a server make so many commits from now on, and no more.</summary>
    public void DieAfter(int commits) => Write(_commits, commits);

    /// <summary>Sets every server's clock so many days ahead.</summary>
    public void SetDaysAhead(int days) => Write(_ahead, days);

    /// <summary>The server's side: takes up an order to die, once.</summary>
    public int? TakeCommitsLeft()
    {
        var commits = Read(_commits);
        File.Delete(_commits);
        return commits;
    }

    /// <summary>The server's side.</summary>
    public int DaysAhead => Read(_ahead) ?? 0;

    private static void Write(string file, int number)
    {
        File.WriteAllText(file + ".new", number.ToString(CultureInfo.InvariantCulture));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static int? Read(string file) => File.Exists(file) ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;
}
