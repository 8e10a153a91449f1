using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Steps of erasures that fail at one of them: before it did anything, or after it did all and nobody was told.</summary>
internal sealed class StumblingStep(IErasureStep inner, Stumble stumble) : IErasureStep
{
    public string Name => inner.Name;

    public bool IsForAll => inner.IsForAll;

    /// <summary>Puts one in each step's place.</summary>
    public static void Decorate(IServiceCollection services, Stumble stumble)
    {
        foreach (var real in services.Where(service => service.ServiceType == typeof(IErasureStep)).ToArray())
        {
            services.Remove(real);
            services.AddSingleton<IErasureStep>(provider => new StumblingStep((IErasureStep)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!), stumble));
        }

        Hurry(services);
    }

    /// <summary>Has erasures wait for nobody else; says how many bytes a large table has, and how long they wait for the database.</summary>
    public static void Hurry(IServiceCollection services, long largeTable = long.MaxValue, TimeSpan? patience = null) => services.AddSingleton(new ErasureOptions
    {
        Settle = TimeSpan.Zero,
        Breath = TimeSpan.Zero,
        Look = TimeSpan.FromMilliseconds(50),
        LargeTable = largeTable,
        Patience = patience ?? TimeSpan.FromMinutes(1),
    });

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        if (stumble.At == Name && !stumble.After)
        {
            throw new InvalidOperationException($"Stumbled before {Name}.");
        }

        await inner.CarryOutAsync(person, cancellation);
        if (stumble.At == Name)
        {
            throw new InvalidOperationException($"Stumbled after {Name}.");
        }
    }
}
