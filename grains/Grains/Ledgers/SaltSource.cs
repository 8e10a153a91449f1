using System.Security.Cryptography;

namespace Readiness.Grains.Ledgers;

/// <summary>Where the salts of sealed texts come from: chance, but for tests that need the same ledger twice.</summary>
public class SaltSource
{
    private const int Bytes = 16;

    /// <summary>A salt that was never used before, in hexadecimal digits.</summary>
    public virtual string Next() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
