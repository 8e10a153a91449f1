namespace Readiness.Grains.Outboxes;

/// <summary>Carries out effects of one type.</summary>
public interface IEffectHandler
{
    /// <summary>The type.</summary>
    Type Handles { get; }

    /// <summary>Carries one out, again if need be. Throws when it has to be tried again later.</summary>
    Task CarryOutAsync(Effect effect);
}
