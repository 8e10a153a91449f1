using Readiness.Domain.Activities;

namespace Readiness.Domain.Recognition;

/// <summary>A practice that one can be thanked for, and the kind of activity of which that is evidence.</summary>
public sealed record ThankedPractice(Practice Practice, ActivityKind Kind);
