namespace Readiness.Api.Identity.Accounts;

/// <summary>Passwords that are known to have leaked somewhere, where the organisation has a list of them.</summary>
public interface ILeakedPasswords
{
    /// <summary>Whether a password is among them.</summary>
    bool Has(string password);
}
