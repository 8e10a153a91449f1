using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>
/// Somebody whom a standing entry names. Counterpart is their <see cref="Counterpart.Key"/>; Colleague is set for
/// somebody here; Asked says that they were asked to confirm and have not answered while it matters (product.md section 3).
/// </summary>
public readonly record struct Naming(string Counterpart, PersonId? Colleague, bool Asked);
