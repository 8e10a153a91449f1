namespace Readiness.Domain.Contacts;

/// <summary>Which way help goes in an activity, seen from whoever logs it.</summary>
public enum Direction
{
    /// <summary>Both ways, or none.</summary>
    Neither,

    /// <summary>From whoever logs it.</summary>
    Given,

    /// <summary>To whoever logs it.</summary>
    Received,
}
