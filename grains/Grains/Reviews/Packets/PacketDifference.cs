using System.Text.Json.Serialization;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// What changed since the case before. OtherRubric is the title of the rubric that case was judged by, where it is another: scores
/// are null then and there are no criteria. It is written only there, so that packets of one rubric stay as they were.
/// </summary>
public sealed record PacketDifference(
    int Since, int? Confirmed, int? Claimed, IReadOnlyList<PacketMove> Criteria, IReadOnlyList<string> Added, IReadOnlyList<string> Gone,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? OtherRubric = null);
