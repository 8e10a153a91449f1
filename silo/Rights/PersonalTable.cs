namespace Readiness.Silo.Rights;

/// <summary>
/// A table and what it has of a person. Statements know @person, @attempt (the hash of their address), @yes and @no,
/// those that erase also @instant, which is now; what a person is told has no secrets in it.
/// </summary>
/// <param name="Name">The table.</param>
/// <param name="Because">Why nothing in it is of a person; null when something is.</param>
/// <param name="Tell">Rows to tell the person, by column name; null when there is nothing to tell.</param>
/// <param name="Erase">What lets go of it, in order; rows that stay name nobody.</param>
internal sealed record PersonalTable(string Name, string? Because, string? Tell, params IReadOnlyList<string> Erase)
{
    /// <summary>A table without anything of people.</summary>
    public static PersonalTable NotPersonal(string name, string because) => new(name, because, null);
}
