using Microsoft.Extensions.Logging;
using Readiness.Contracts.People;

namespace Readiness.Grains.People;

/// <summary>Forgets on this silo what was remembered of people.</summary>
public sealed class PeopleNews(GrainId id, Silo silo, ILoggerFactory loggers, PeopleDirectory directory) : GrainService(id, silo, loggers), IPeopleNews
{
    /// <inheritdoc/>
    public Task ForgetAsync(Guid[] people)
    {
        directory.Forget(people);
        return Task.CompletedTask;
    }
}
