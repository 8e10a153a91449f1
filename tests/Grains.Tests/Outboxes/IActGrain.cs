namespace Readiness.Grains.Tests.Outboxes;

/// <summary>Records acts that have an effect each.</summary>
[Alias("Readiness.Tests.IActGrain")]
public interface IActGrain : IGrainWithStringKey
{
    [Alias("Act")]
    Task<int> ActAsync(int number);

    [Alias("Tick")]
    Task TickAsync();

    [Alias("Reminded")]
    Task<bool> RemindedAsync();

    [Alias("Read")]
    Task<(int Acts, int Pending)> ReadAsync();
}
