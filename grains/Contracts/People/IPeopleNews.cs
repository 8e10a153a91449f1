using Orleans.Services;

namespace Readiness.Contracts.People;

/// <summary>Each silo's ear for changes of people, so that none goes on with what it remembers.</summary>
[Alias("Readiness.IPeopleNews")]
public interface IPeopleNews : IGrainService
{
    /// <summary>Forgets what is remembered of people; of everyone when none are named.</summary>
    [Alias("Forget")]
    Task ForgetAsync(Guid[] people);
}
