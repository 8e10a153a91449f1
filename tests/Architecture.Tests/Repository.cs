using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Readiness.Architecture.Tests;

/// <summary>The files of the project as they are on disk.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "dist", "generated", ".git", "TestResults"];

    /// <summary>The top-level folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    /// <summary>Files of an ending below a folder, without what is built.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains));

    /// <summary>All project files.</summary>
    public static IEnumerable<XDocument> Projects() => Files(".", "*.csproj").Select(XDocument.Load);

    /// <summary>The project file of a part.</summary>
    public static XDocument Project(string path) => XDocument.Load(Path.Combine(Root, path));

    /// <summary>Names that a project file includes in items of a kind.</summary>
    public static IEnumerable<string> Includes(this XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
