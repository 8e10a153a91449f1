using Readiness.Api.Identity;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>What statements of <see cref="PersonalTables"/> know of a person.</summary>
internal static class PersonalParameters
{
    /// <summary>The parameters; of somebody who is gone already there is no address.</summary>
    public static async Task<(string Name, object? Value)[]> OfAsync(Database database, Guid person, CancellationToken cancellation)
    {
        var email = (await database.ListAsync("SELECT email FROM person WHERE id = @person", [("person", person)], row => row.GetString(0), cancellation)).FirstOrDefault();
        return
        [
            ("person", person),
            ("attempt", email is null ? Array.Empty<byte>() : Secret.Hash(email.Trim().ToLowerInvariant()) ?? []),
            ("yes", true),
            ("no", false),
        ];
    }
}
