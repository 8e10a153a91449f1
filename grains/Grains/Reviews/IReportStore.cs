namespace Readiness.Grains.Reviews;

/// <summary>The reporting line as managers ask for it, and what they set.</summary>
public interface IReportStore
{
    /// <summary>Active people who report to somebody, by name: directly, or all further down too.</summary>
    Task<IReadOnlyList<Guid>> ReportsAsync(Guid superior, bool wholeLine, CancellationToken cancellation);

    /// <summary>Sets the level somebody aims for.</summary>
    Task SetTargetLevelAsync(Guid person, string level, CancellationToken cancellation);
}
