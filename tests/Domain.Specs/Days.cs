using System.Globalization;

namespace Readiness.Domain.Specs;

/// <summary>Days as specs write them.</summary>
internal static class Days
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
