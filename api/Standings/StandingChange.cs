using Readiness.Contracts.Badges;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Standings;

/// <summary>One's standing now, and the badges awarded since the stream began and not told before.</summary>
internal sealed record StandingChange(StandingView Standing, BadgeView[] NewBadges);
