using Xunit;

namespace Readiness.Support;

/// <summary>
/// What a test needs from the machine. Where it is missing the test is skipped with the reason, or fails when
/// READINESS_REQUIRE (a comma list of postgres, chromium, redis) says that it must be there.
/// </summary>
public static class Requirement
{
    private static readonly string[] Known = ["postgres", "chromium", "redis"];

    /// <summary>A PostgreSQL server: READINESS_POSTGRES, or the binaries to start one.</summary>
    public static void Postgres() => Need("postgres", PostgresServer.IsAvailable, PostgresServer.HowToProvide);

    /// <summary>A PostgreSQL server that tests may stop: the binaries to start one.</summary>
    public static void OwnPostgres() => Need("postgres", PostgresServer.CanStartOwn, PostgresServer.HowToProvideOwn);

    /// <summary>A Chromium browser.</summary>
    public static void Chromium() =>
        Need("chromium", Support.Chromium.IsAvailable, "install Debian's package chromium-headless-shell or chromium, or name one in READINESS_CHROMIUM");

    /// <summary>A Redis server.</summary>
    public static void Redis() => Need("redis", RedisServer.IsAvailable, "install Debian's package redis-server");

    private static void Need(string name, bool present, string howToProvide)
    {
        var required = Required();
        if (present)
        {
            return;
        }

        var reason = $"{name} is missing on this machine: {howToProvide}.";
        if (required.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            Assert.Fail($"READINESS_REQUIRE asks for {name}, but {reason}");
        }

        Assert.Skip(reason);
    }

    private static string[] Required()
    {
        var list = (Environment.GetEnvironmentVariable("READINESS_REQUIRE") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in list.Except(Known, StringComparer.OrdinalIgnoreCase))
        {
            Assert.Fail($"READINESS_REQUIRE names {name}, which is none of {string.Join(", ", Known)}.");
        }

        return list;
    }
}
