using System.Reflection;
using Readiness.Contracts;
using Xunit;

namespace Readiness.Architecture.Tests;

/// <summary>What travels between silos keeps its name and its places.</summary>
public sealed class Wire
{
    private static readonly Type[] Contracts = typeof(RefusalView).Assembly.GetTypes();

    [Fact]
    public void Every_message_has_an_alias_of_its_own()
    {
        var messages = Contracts.Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>(inherit: false) is not null).ToArray();
        var aliases = messages.Select(type => type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias).ToArray();

        Assert.NotEmpty(messages);
        Assert.All(aliases, Assert.NotNull);
        Assert.Equal(aliases.Length, aliases.Distinct().Count());
    }

    [Fact]
    public void Every_grain_interface_and_method_has_an_alias()
    {
        var grains = Contracts.Where(type => type.IsInterface && typeof(Orleans.Runtime.IAddressable).IsAssignableFrom(type)).ToArray();

        Assert.NotEmpty(grains);
        Assert.All(grains, grain => Assert.NotNull(grain.GetCustomAttribute<AliasAttribute>()));
        Assert.All(grains.SelectMany(grain => grain.GetMethods()), method => Assert.NotNull(method.GetCustomAttribute<AliasAttribute>()));
    }

    [Fact]
    public void Every_grain_interface_is_written_down_in_the_contracts_file()
    {
        var agreed = File.ReadAllText(Path.Combine(Repository.Root, "grains", "Contracts", "OrleansContracts.txt"));
        var grains = Contracts.Where(type => type.IsInterface && typeof(Orleans.Runtime.IAddressable).IsAssignableFrom(type));

        Assert.All(grains, grain => Assert.Contains(grain.FullName!, agreed, StringComparison.Ordinal));
    }
}
