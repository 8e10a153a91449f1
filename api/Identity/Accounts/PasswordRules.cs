namespace Readiness.Api.Identity.Accounts;

/// <summary>
/// What a password must be: long, and not what others try first. Nothing is asked of its letters, because that makes
/// people choose what is easy to guess.
/// </summary>
public static class PasswordRules
{
    /// <summary>Shortest, in characters.</summary>
    public const int Least = 12;

    /// <summary>Longest, in characters, so that a long text costs no more than a short one.</summary>
    public const int Most = 256;

    private const int LeastDifferent = 5;
    private const string Product = "readiness";

    /// <summary>The most common ones that are long enough; shorter ones are refused by their length.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "123456789012", "1234567890123", "12345678901234", "123456789123", "1234567890qwerty", "0123456789012", "098765432109", "987654321098",
        "112233445566", "111222333444", "123123123123", "123412341234", "147258369147", "qwertyuiop12", "qwertyuiop123", "qwertyuiop[]", "qwertyuiopasdf",
        "qwertyuiopasdfghjkl", "qwerty123456", "qwerty12345678", "qwertyqwerty", "qwerty1234567", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "q1w2e3r4t5y6", "1q2w3e4r5t6y",
        "1q2w3e4r5t6y7u", "zaq12wsxcde3", "asdfghjkl123", "asdfghjklzxc", "zxcvbnm12345", "abcdefghijkl", "abcdefghijklmnop", "abcdefg12345", "abcd12345678", "abc123abc123",
        "password1234", "password12345", "password123!", "password123456", "password2024", "password2025", "password2026", "passwordpassword", "passw0rd1234",
        "p@ssw0rd1234", "p@ssword1234", "mypassword123", "adminadmin12", "administrator", "administrator1", "admin1234567", "admin12345678", "welcome12345", "welcome123456",
        "letmein12345", "letmeinletmein", "iloveyou1234", "iloveyou12345", "iloveyouiloveyou", "changeme1234", "changemeplease", "trustno1trustno1", "superman1234",
        "batman123456", "football1234", "baseball1234", "basketball12", "sunshine1234", "princess1234", "dragon123456", "monkey123456", "michael12345",
        "charlie12345", "liverpool123", "manchester12", "computer1234", "internet1234", "whatever1234", "secret123456", "starwars1234", "summer202512", "correcthorsebatterystaple",
    };

    /// <summary>A sentence that says what is wrong with a password; null when it may be used.</summary>
    public static string? Check(string password, string name, string email) =>
        password.Length < Least ? "Use at least 12 characters. A few words that mean something to you alone are easy to remember."
        : password.Length > Most ? "Use at most 256 characters."
        : password.EnumerateRunes().Distinct().Count() < LeastDifferent || Common.Contains(password) ? "This is among the passwords that are guessed first. Please choose another."
        : IsOf(password, name, email) ? "This is your name, your e-mail address or the name of this program. Please choose something that nobody knows."
        : null;

    private static bool IsOf(string password, string name, string email)
    {
        var plain = Plain(password);
        return new[] { Product, name, email, email.Split('@')[0] }.Select(Plain).Any(known => known.Length > 0 && (plain == known || plain == known + known || plain.TrimEnd(Digits) == known));
    }

    private static readonly char[] Digits = [.. "0123456789"];

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
