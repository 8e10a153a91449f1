using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Settings;

/// <summary>A setting that is wrong or unknown stops the start with a sentence that names it.</summary>
public sealed class WrongSettings(ProductionServer running)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("Readiness:Storage", "--Readiness:Storage=Oracle")]
    [InlineData("Readiness:Storage", "--Readiness:Storage=1")]
    [InlineData("Readiness:Cluster", "--Readiness:Cluster=Many")]
    [InlineData("Readiness:Cluster", "--Readiness:Cluster=Silo")]
    [InlineData("Readiness:Cluster", "--Readiness:Cluster=Client")]
    [InlineData("Readiness:TimeZone", "--Readiness:TimeZone=Mars/Olympus")]
    [InlineData("Readiness:LeakedPasswords", "--Readiness:LeakedPasswords=nowhere.txt")]
    [InlineData("Readiness:Address", "--Readiness:Address=here")]
    [InlineData("Readiness:SiloPort", "--Readiness:SiloPort=70000")]
    [InlineData("Readiness:GatewayPort", "--Readiness:GatewayPort=-1")]
    [InlineData("Readiness:Storrage", "--Readiness:Storrage=Sqlite")]
    [InlineData("ConnectionStrings:Redyness", "--ConnectionStrings:Redyness=Host=127.0.0.1")]
    [InlineData("ConnectionStrings:Readiness", "--Readiness:Storage=PostgreSql")]
    [InlineData("ConnectionStrings:Readiness", "--Readiness:Storage=PostgreSql", "--ConnectionStrings:Readiness=Host")]
    [InlineData("ConnectionStrings:Readiness", "--Readiness:Storage=PostgreSql", "--ConnectionStrings:Readiness=Hoost=127.0.0.1")]
    [InlineData("Readiness:Proxies", "--Readiness:Proxies=10.0.0.0/99")]
    [InlineData("Readiness:Proxies", "--Readiness:Proxies=127.0.0.1,nearby")]
    [InlineData("Readiness:Limits:SignIns", "--Readiness:Limits:SignIns=-1")]
    [InlineData("Readiness:Limits:QueryCost", "--Readiness:Limits:QueryCost=much")]
    [InlineData("Readiness:Limits:Queries", "--Readiness:Limits:Queries=1")]
    [InlineData("Readiness:KeyCertificate", "--Readiness:KeyCertificate=/nowhere/keys.pfx", "--Readiness:Oidc:Authority=https://id.example.org", "--Readiness:Oidc:ClientId=readiness")]
    [InlineData("Readiness:ClusterCertificate", "--Readiness:ClusterCertificate=/nowhere/hosts.pfx")]
    [InlineData("Readiness:ClusterCertificate", "--Readiness:ClusterCertificate=/nowhere/hosts.pfx", "--Readiness:Cluster=Silo", "--Readiness:Storage=PostgreSql", "--ConnectionStrings:Readiness=Host=127.0.0.1;Port=1")]
    [InlineData("Urls", "--urls=nonsense")]
    public async Task It_is_named(string setting, params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var outcome = await RunAsync(folder.Path, arguments);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(setting, outcome.Errors, StringComparison.OrdinalIgnoreCase);
        AssertSentence(outcome);
    }

    [Fact]
    public async Task A_setting_of_the_environment_is_checked_as_well()
    {
        using var folder = new TemporaryFolder();
        var settings = new ReadinessSettings { DataFolder = folder.Path, More = new Dictionary<string, string>(StringComparer.Ordinal) { ["Readiness:Colour"] = "red" } };

        var outcome = await ReadinessProcess.RunToEndAsync(settings, MostTime);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Readiness:Colour", outcome.Errors, StringComparison.Ordinal);
        AssertSentence(outcome);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        var outcome = await RunAsync(folder.Path, $"--Readiness:Data={file}");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Readiness:Data", outcome.Errors, StringComparison.Ordinal);
        AssertSentence(outcome);
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_is_told_so()
    {
        var outcome = await RunAsync(running.Settings.DataFolder);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Readiness:Data", outcome.Errors, StringComparison.Ordinal);
        AssertSentence(outcome);
    }

    [Fact]
    public async Task An_address_in_use_is_named()
    {
        using var folder = new TemporaryFolder();
        var address = running.Process.Address.GetLeftPart(UriPartial.Authority);

        var outcome = await RunAsync(folder.Path, "--urls", address);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(address, outcome.Errors, StringComparison.Ordinal);
        AssertSentence(outcome);
    }

    [Theory]
    [InlineData("--storage=Sqlite")]
    [InlineData("serve")]
    public async Task Neither_an_option_nor_a_command_is_made_up(string argument)
    {
        using var folder = new TemporaryFolder();

        var outcome = await RunAsync(folder.Path, argument);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(argument, outcome.Errors, StringComparison.Ordinal);
    }

    private static Task<CommandOutcome> RunAsync(string dataFolder, params string[] arguments) =>
        ReadinessProcess.RunToEndAsync(new ReadinessSettings { DataFolder = dataFolder }, MostTime, ["--urls", $"http://127.0.0.1:{LoopbackPort.Free()}", .. arguments]);

    /// <summary>People read it: no stack trace, and it ends as a sentence does.</summary>
    private static void AssertSentence(CommandOutcome outcome)
    {
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        Assert.EndsWith(".", outcome.Errors.TrimEnd(), StringComparison.Ordinal);
    }
}
