using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Standings;

/// <summary>One's standing now, the badges awarded since the stream began and not told before, and how much waits in one's inbox.</summary>
internal sealed record StandingChange(StandingView Standing, BadgeView[] NewBadges, InboxCounts Inbox);
