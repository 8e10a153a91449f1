namespace Readiness.Contracts.Recognition;

/// <summary>
/// Thanks as one person gives, receives and reads them. Who that is is the grain's key: no method names a viewer, and
/// callers make the key of whoever asks.
/// </summary>
[Alias("Readiness.IRecognitionGrain")]
public interface IRecognitionGrain : IGrainWithStringKey
{
    /// <summary>What one can be thanked for, by number.</summary>
    [Alias("Practices")]
    Task<ThankedPracticeView[]> PracticesAsync();

    /// <summary>How many thanks the person may still give this week.</summary>
    [Alias("Allowance")]
    Task<ThanksAllowanceView> AllowanceAsync();

    /// <summary>Thanks the person gave and received, the latest first. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Mine")]
    Task<ThanksPage> MineAsync(int first, string? after);

    /// <summary>
    /// Thanks to those who are of a team now, the latest first, without hidden ones; null unless the person is of it or leads
    /// it. Throws <see cref="ArgumentException"/> for a cursor of another make.
    /// </summary>
    [Alias("Team")]
    Task<ThanksPage?> TeamAsync(Guid team, int first, string? after);

    /// <summary>Gives thanks; answers only after they are durable.</summary>
    [Alias("Give")]
    Task<ThanksOutcome> GiveAsync(GiveThanks command);

    /// <summary>Takes thanks the person gave or received out of the team's feed, or puts back what they took out themselves.</summary>
    [Alias("Hide")]
    Task<ThanksOutcome> HideAsync(Guid id, bool hidden);
}
