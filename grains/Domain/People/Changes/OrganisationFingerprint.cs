using System.Security.Cryptography;
using System.Text;

namespace Readiness.Domain.People.Changes;

/// <summary>A short text that differs whenever anything an admin administers differs.</summary>
public static class OrganisationFingerprint
{
    /// <summary>Of an organisation, and of what else the answer depends on: the file, the choices.</summary>
    public static string Of(Organisation organisation, ChangeOptions options, ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(file));
        Append(hash, $"{options.DeactivateMissing} {options.Reactivate} {options.AddNew}");
        foreach (var team in organisation.Teams.OrderBy(team => team.Name, StringComparer.Ordinal))
        {
            Append(hash, $"team {team.Name} {team.Retired}");
        }

        foreach (var member in organisation.Members.OrderBy(member => member.Id.Value))
        {
            Append(hash, $"{member.Id} {member.ReportsTo} {member.Active} {member.IsAdmin}");
            foreach (var text in new[] { member.Email, member.Name, member.Title, member.Level, member.TargetLevel, member.Team })
            {
                Append(hash, text);
            }
        }

        foreach (var level in organisation.Rubrics.Order(StringComparer.Ordinal))
        {
            Append(hash, level);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The length comes first, so that texts cannot run into each other.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
