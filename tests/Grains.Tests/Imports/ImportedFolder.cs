namespace Readiness.Grains.Tests.Imports;

/// <summary>A folder to import from, gone after the test.</summary>
public sealed class ImportedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readiness-import-");

    public string Path => _folder.FullName;

    /// <summary>Writes a header and rows; nothing when the rows are null.</summary>
    public void Write(string file, IReadOnlyList<string> columns, string? rows)
    {
        if (rows is not null)
        {
            Write(file, $"{string.Join(',', columns)}\n{rows}");
        }
    }

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    public void Dispose() => _folder.Delete(recursive: true);
}
