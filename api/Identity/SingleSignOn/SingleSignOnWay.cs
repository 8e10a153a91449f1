namespace Readiness.Api.Identity.SingleSignOn;

/// <summary>
/// Whether people may sign in by a provider of their organisation, and how its button is named. Issuer is the provider's
/// identity; LinkByEmail says whether it is trusted to tell whose an address is. Null where there is none.
/// </summary>
public sealed record SingleSignOnWay(string? Issuer, string? Title, bool LinkByEmail)
{
    /// <summary>The name of the scheme that does it.</summary>
    public const string Scheme = "single-sign-on";

    /// <summary>Where the provider sends browsers back to.</summary>
    public const string Callback = "/account/single-sign-on/callback";

    /// <summary>Where a browser is sent that was not let in.</summary>
    public const string Refused = "/?single-sign-on=refused";
}
