using System.Text.RegularExpressions;
using Xunit;

namespace Readiness.Architecture.Tests;

/// <summary>How the house is kept.</summary>
public sealed partial class House
{
    private const int MostLines = 300;
    private static readonly string[] Vague = ["Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Data", "Info"];
    private static readonly string[] Parts = ["grains", "api", "silo"];

    [Fact]
    public void No_source_file_is_longer_than_a_reader_holds()
    {
        var files = Parts.Append("tests").SelectMany(part => Repository.Files(part, "*.cs"));

        Assert.Empty(files.Where(file => File.ReadLines(file).Count() > MostLines).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = Parts.SelectMany(part => Repository.Files(part, "*.cs")).Select(Path.GetFileNameWithoutExtension);

        Assert.DoesNotContain(names, name => Vague.Any(word => name == word || (name!.EndsWith(word, StringComparison.Ordinal) && char.IsLower(name[^(word.Length + 1)]))));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_place()
    {
        Assert.DoesNotContain(
            Repository.Projects().SelectMany(project => project.Descendants("PackageReference")),
            reference => reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null);
    }

    [Fact]
    public void Every_suppression_says_why()
    {
        var lines = Parts.SelectMany(part => Repository.Files(part, "*.cs")).SelectMany(File.ReadLines);

        Assert.DoesNotContain(
            lines, line => Suppression().IsMatch(line) && !line.Contains("//", StringComparison.Ordinal) && !line.Contains("Justification", StringComparison.Ordinal));
    }

    [Fact]
    public void Grains_and_resolvers_read_no_clock_of_their_own()
    {
        var lines = Parts.SelectMany(part => Repository.Files(part, "*.cs")).SelectMany(File.ReadLines);

        Assert.DoesNotContain(lines, line => Clock().IsMatch(line));
    }

    [GeneratedRegex(@"#pragma warning disable|SuppressMessage\(", RegexOptions.None, 1000)]
    private static partial Regex Suppression();

    [GeneratedRegex(@"DateTime(Offset)?\.(UtcNow|Now|Today)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
