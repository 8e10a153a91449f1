using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>An edge of a page of contacts.</summary>
public sealed class ContactEdgeType() : EdgeType<ContactView, ContactType>("ContactEdge");
