namespace Readiness.Api.Identity.Links;

/// <summary>What a link is for.</summary>
public enum LinkPurpose
{
    /// <summary>To make the first admin.</summary>
    Setup,

    /// <summary>To give a person a new way in: an invitation, or a recovery.</summary>
    Access,
}
