using System.Globalization;

namespace Readiness.Contracts.Reviews;

/// <summary>The id of a promotion case as it is shown outside: the person's, a dash, and the number of the case.</summary>
public static class CaseKey
{
    private const int PersonDigits = 32;

    /// <summary>The id of a person's case.</summary>
    public static string Of(Guid person, int number) => string.Create(CultureInfo.InvariantCulture, $"{person:N}-{number}");

    /// <summary>Takes an id apart; null when it is none.</summary>
    public static (Guid Person, int Number)? Parse(string? id) =>
        id is { Length: > PersonDigits + 1 } && id[PersonDigits] == '-'
        && Guid.TryParseExact(id.AsSpan(0, PersonDigits), "N", out var person)
        && int.TryParse(id.AsSpan(PersonDigits + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (person, number)
            : null;
}
