using Readiness.Domain.People;

namespace Readiness.Api.Tests.Permissions;

/// <summary>Somebody who asks, by how they stand to the person whose things were planted.</summary>
internal sealed record Viewer(string Name, params IReadOnlyList<Relation> Relations)
{
    public static Viewer Anonymous { get; } = new("anonymous", Relation.Anonymous);
    public static Viewer Self { get; } = new("self", Relation.Self);
    public static Viewer Peer { get; } = new("peer", Relation.Peer);
    public static Viewer Counterpart { get; } = new("counterpart", Relation.Peer, Relation.Counterpart);
    public static Viewer Mentor { get; } = new("mentor", Relation.Peer, Relation.MentorshipSide);
    public static Viewer Manager { get; } = new("manager", Relation.ManagerLine);
    public static Viewer ManagersManager { get; } = new("manager's manager", Relation.ManagerLine);
    public static Viewer FormerManager { get; } = new("former manager", Relation.Peer);
    public static Viewer Admin { get; } = new("admin", Relation.Peer, Relation.Admin);

    /// <summary>Everybody but who is not signed in.</summary>
    public static IReadOnlyList<Viewer> SignedIn { get; } = [Self, Peer, Counterpart, Mentor, Manager, ManagersManager, FormerManager, Admin];

    /// <summary>Whether the table lets them.</summary>
    public bool May(Matter matter) => Relations.Any(relation => Domain.People.Permissions.May(matter, relation));

    public override string ToString() => Name;
}
