namespace Readiness.Api.Identity.Accounts;

/// <summary>Whether a password may be taken: the rules first, then the list of those that leaked.</summary>
public sealed class NewPasswords(ILeakedPasswords leaked)
{
    /// <summary>A sentence that says what is wrong with a password; null when it may be used.</summary>
    public string? Check(string password, string name, string email) =>
        PasswordRules.Check(password, name, email)
        ?? (leaked.Has(password) ? "This password has leaked somewhere, so that it is among those that are tried. Please choose another." : null);
}
