using Readiness.Contracts;
using Readiness.Domain;

namespace Readiness.Grains;

/// <summary>Refusals as they travel.</summary>
internal static class RefusalViews
{
    public static RefusalView View(this Refusal refusal) => new(refusal.Code, refusal.Message, refusal.Field);
}
