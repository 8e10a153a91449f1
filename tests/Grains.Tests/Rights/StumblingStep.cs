using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Steps of erasures that fail at one of them: before it did anything, or after it did all and nobody was told.</summary>
internal sealed class StumblingStep(IErasureStep inner, Stumble stumble) : IErasureStep
{
    public string Name => inner.Name;

    /// <summary>Puts one in each step's place.</summary>
    public static void Decorate(IServiceCollection services, Stumble stumble)
    {
        foreach (var real in services.Where(service => service.ServiceType == typeof(IErasureStep)).ToArray())
        {
            services.Remove(real);
            services.AddSingleton<IErasureStep>(provider => new StumblingStep((IErasureStep)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!), stumble));
        }

        services.AddSingleton(new ErasureOptions { Settle = TimeSpan.Zero });
    }

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
