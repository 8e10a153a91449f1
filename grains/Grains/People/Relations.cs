using Readiness.Domain.People;

namespace Readiness.Grains.People;

/// <summary>How people stand to each other, as what may be seen depends on it.</summary>
internal static class Relations
{
    /// <summary>How somebody who asks stands to a person.</summary>
    public static async ValueTask<Relation> RelationAsync(this IPeopleStore people, Guid viewer, Guid person) =>
        viewer == person ? Relation.Self
        : await people.IsInLineAsync(viewer, person, CancellationToken.None) ? Relation.ManagerLine
        : Relation.Peer;
}
