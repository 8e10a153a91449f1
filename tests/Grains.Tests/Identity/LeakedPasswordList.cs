using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Readiness.Silo.Hosting;
using Xunit;

namespace Readiness.Grains.Tests.Identity;

/// <summary>A list of passwords that leaked is searched where it lies.</summary>
public sealed class LeakedPasswordList : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Theory]
    [InlineData(1, "\r\n", true)]
    [InlineData(2, "\n", false)]
    [InlineData(1000, "\r\n", true)]
    [InlineData(1001, "\n", true)]
    [InlineData(1002, "\n", false)]
    public async Task Each_of_the_list_is_found_and_no_other(int count, string end, bool withCounts)
    {
        var listed = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"leaked {i}")).ToArray();
        var lines = listed.Select(Hash).Order(StringComparer.Ordinal).Select((hash, i) => withCounts ? string.Create(CultureInfo.InvariantCulture, $"{hash}:{i * i * 37}") : hash);
        await File.WriteAllTextAsync(_file, string.Join(end, lines) + (count % 2 == 0 ? end : ""));
        using var list = new LeakedPasswords(_file);

        Assert.All(listed, password => Assert.True(list.Has(password), password));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.False(list.Has(string.Create(CultureInfo.InvariantCulture, $"kept {i}"))));
    }

    [Fact]
    public void Without_a_list_nothing_has_leaked()
    {
        using var list = new LeakedPasswords(null);

        Assert.False(list.Has("password"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("password\nletmein\n")]
    [InlineData("0018A45C4D1DEF81644B54AB7F969B88D65FGXYZ:1\n")]
    public async Task A_file_that_is_no_such_list_stops_the_start(string content)
    {
        await File.WriteAllTextAsync(_file, content);

        Assert.Throws<SettingsException>(() => new LeakedPasswords(_file));
        Assert.Throws<SettingsException>(() => new LeakedPasswords(_file + ".none"));
    }

    public void Dispose() => File.Delete(_file);

    private static string Hash(string password)
    {
#pragma warning disable CA5350 // As the list is made.
        return Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
    }
}
