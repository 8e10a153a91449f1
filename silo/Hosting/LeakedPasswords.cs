using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Silo.Hosting;

/// <summary>
/// A file of SHA-1 hashes of passwords that leaked, one a line in hexadecimal, in order, as Have I Been Pwned gives it away: searched
/// where it lies, because it has tens of gigabytes. Without a file nothing has leaked.
/// </summary>
internal sealed class LeakedPasswords : ILeakedPasswords, IDisposable
{
    private const int HashCharacters = 40;

    // A line is a hash, a colon, a count and an end of line: two of them fit in.
    private const int BlockBytes = 160;
    private readonly SafeFileHandle? _file;
    private readonly long _length;

    /// <summary>Opens the file; throws <see cref="SettingsException"/> for one that cannot be read or is no such list.</summary>
    public LeakedPasswords(string? file)
    {
        if (file is null)
        {
            return;
        }

        try
        {
            _file = File.OpenHandle(file, options: FileOptions.RandomAccess);
            _length = RandomAccess.GetLength(_file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Readiness:LeakedPasswords is '{file}', which cannot be read: {e.Message.TrimEnd('.')}.");
        }

        if (LineFrom(0) is not ({ Length: HashCharacters } first, _) || !first.All(char.IsAsciiHexDigit))
        {
            _file.Dispose();
            throw new SettingsException($"Readiness:LeakedPasswords is '{file}', which does not begin with a SHA-1 hash of 40 hexadecimal digits.");
        }
    }

    public bool Has(string password)
    {
        if (_file is null)
        {
            return false;
        }

#pragma warning disable CA5350 // The list is made of SHA-1; nothing is kept or protected by it.
        var sought = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
        var (from, to) = (0L, _length);
        while (from < to)
        {
            // The first line that begins at the middle or behind it.
            var middle = from + ((to - from) / 2);
            if (LineFrom(middle) is not (var hash, var next))
            {
                to = middle;
                continue;
            }

            var order = string.Compare(hash, sought, StringComparison.OrdinalIgnoreCase);
            if (order == 0)
            {
                return true;
            }

            (from, to) = order < 0 ? (next, to) : (from, middle);
        }

        return false;
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>The hash of the first line that begins at a byte or behind it, and the byte behind that line's hash; null when there is none.</summary>
    private (string Hash, long Next)? LineFrom(long at)
    {
        // One byte earlier, so that a line which begins just there is seen to begin.
        var start = Math.Max(0, at - 1);
        Span<byte> block = stackalloc byte[BlockBytes];
        block = block[..RandomAccess.Read(_file!, block, start)];
        var line = at == 0 ? 0 : block.IndexOf((byte)'\n') + 1;
        return (at > 0 && line == 0) || block.Length < line + HashCharacters
            ? null
            : (Encoding.ASCII.GetString(block.Slice(line, HashCharacters)), start + line + HashCharacters);
    }
}
