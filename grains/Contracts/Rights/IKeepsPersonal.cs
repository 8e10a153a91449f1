namespace Readiness.Contracts.Rights;

/// <summary>A grain whose state holds something of people: its owner's, or what others said in it.</summary>
[Alias("Readiness.IKeepsPersonal")]
public interface IKeepsPersonal : IGrainWithStringKey
{
    /// <summary>What the state holds of a person, as far as they may see it, as JSON; null for nothing.</summary>
    [Alias("Tell")]
    Task<string?> TellAsync(Guid person);

    /// <summary>
    /// Lets go of it: of all when the state is theirs, else of what they said and of what says who they are. Doing it again changes
    /// nothing. For people who are no longer here.
    /// </summary>
    [Alias("Forget")]
    Task ForgetAsync(Guid person);
}
