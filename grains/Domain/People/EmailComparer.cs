using System.Text;

namespace Readiness.Domain.People;

/// <summary>
/// When two texts are one e-mail address: the letters a to z are the same in either case, all others are not. Databases do
/// not agree on the case of other letters, so only <see cref="IsPlain">plain</see> addresses are taken in; those from
/// before keep being found as they are spelled.
/// </summary>
public sealed class EmailComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private EmailComparer()
    {
    }

    /// <summary>The only one.</summary>
    public static EmailComparer Instance { get; } = new();

    /// <summary>Whether everybody agrees on which other texts are the same address: it is ASCII.</summary>
    public static bool IsPlain(string email) => Ascii.IsValid(email);

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => x is null ? y is null : y is not null && Equals(x.AsSpan(), y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < other.Length; i++)
        {
            if (Fold(alternate[i]) != Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = default(HashCode);
        foreach (var letter in alternate)
        {
            hash.Add(Fold(letter));
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private static char Fold(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter;
}
