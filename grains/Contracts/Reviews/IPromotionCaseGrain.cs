namespace Readiness.Contracts.Reviews;

/// <summary>
/// The promotion cases of one person. To anybody but the person and their manager line they do not exist: null, and refused as
/// unknown.
/// </summary>
[Alias("Readiness.IPromotionCaseGrain")]
public interface IPromotionCaseGrain : IGrainWithStringKey
{
    /// <summary>Opens a case, by the person or their line; one at a time.</summary>
    [Alias("Open")]
    Task<CaseReply> OpenAsync(OpenCase command);

    /// <summary>Keeps the draft of the side of who asks.</summary>
    [Alias("Save")]
    Task<CaseReply> SaveAsync(SaveAssessment command);

    /// <summary>Submits the draft of the side of who asks, for good.</summary>
    [Alias("Submit")]
    Task<CaseReply> SubmitAsync(Guid by, int number);

    /// <summary>Decides: promoted and not yet by the line, withdrawn by either side.</summary>
    [Alias("Decide")]
    Task<CaseReply> DecideAsync(DecideCase command);

    /// <summary>One case.</summary>
    [Alias("Read")]
    Task<PromotionCaseView?> ReadAsync(Guid viewer, int number);

    /// <summary>All cases, the latest first.</summary>
    [Alias("All")]
    Task<PromotionCaseView[]?> AllAsync(Guid viewer);

    /// <summary>The packet of a case; null as well while nothing is frozen that both sides may see.</summary>
    [Alias("Packet")]
    Task<PacketFile?> PacketAsync(Guid viewer, int number, PacketFormat format);
}
