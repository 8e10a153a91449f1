namespace Readiness.Api.Boards;

/// <summary>Whose board it is.</summary>
public enum BoardScope
{
    Team,
    Organisation,
}
