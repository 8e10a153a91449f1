using System.Globalization;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Salts that are the same in every run.</summary>
internal sealed class CountedSalts : SaltSource
{
    private int _count;

    public override string Next() => Interlocked.Increment(ref _count).ToString("x32", CultureInfo.InvariantCulture);
}
