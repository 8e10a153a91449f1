namespace Readiness.Domain.Boards;

/// <summary>How a person is shown on boards; boards are opt-in (product.md section 4). The numbers are stored.</summary>
public enum BoardPresence
{
    /// <summary>On no board, in no count and in no rank gap.</summary>
    Hidden = 0,

    /// <summary>By name.</summary>
    Named = 1,

    /// <summary>By a name of one's own choice.</summary>
    Pseudonym = 2,
}
