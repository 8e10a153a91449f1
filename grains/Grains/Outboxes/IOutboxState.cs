namespace Readiness.Grains.Outboxes;

/// <summary>A grain's stored state that holds, in one write with all else, the effects still to be carried out.</summary>
public interface IOutboxState
{
    /// <summary>In the order in which they are to be carried out.</summary>
    Effect[] Pending { get; set; }
}
