using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>An edge of a page of people.</summary>
public sealed class PersonEdgeType() : EdgeType<PersonView, PersonType>("PersonEdge");
