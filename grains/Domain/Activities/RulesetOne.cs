using Readiness.Domain.Badges;
using Readiness.Domain.Readiness;
using static Readiness.Domain.Activities.Pillar;

namespace Readiness.Domain.Activities;

/// <summary>Ruleset 1: the catalog of product.md section 2.</summary>
public static class RulesetOne
{
    private static readonly Practice[] Practices =
    [
        new(1, "Expand your network", "Go where your field meets: conferences, seminars, meet-ups. Introduce yourself, listen more than you speak, and join the groups your profession keeps."),
        new(2, "Build meaningful relationships", "Be genuine, and let it go both ways. Follow up with the people you meet and offer a hand: referrals and mentors grow from this soil."),
        new(3, "Leverage digital networking", "Keep a profile that speaks for you, add insight where your field talks, and engage with those who lead it, wherever they are."),
        new(4, "Seek the right mentor", "Look for someone whose success and qualities you admire, who shares your values, will know your goals, gives time and speaks frankly."),
        new(5, "Establish a mentoring relationship", "Approach with respect and real interest. Say your goals and expectations, agree a rhythm, bring questions, and act on what you hear."),
        new(6, "Two-way exchange", "Offer your mentor your own skills and help. Contributing makes the bond stronger."),
        new(7, "Expand your mentorship network", "Several mentors bring several perspectives; peers at your stage bring company and candour."),
        new(8, "Maintain regular communication", "Stay in steady touch: share progress and achievements, ask when it is hard, and say thank you."),
        new(9, "Give back", "Lend assistance, make introductions, pass on resources. Be someone others are glad to help."),
        new(10, "Pay it forward", "Mentor those who are starting out. Teaching deepens what you understand yourself."),
    ];

    /// <summary>The one instance.</summary>
    public static Ruleset Instance { get; } = new(1,
    [
        Kind(1, "attend-event", "Attend an event", Networking, 20, 120, 1, 3),
        Kind(1, "meet-someone", "Meet someone new", Networking, 5, 15, 5, 15, people: 1),
        Kind(1, "join-group", "Join a professional group", Networking, 10, 30, 1, 2),
        Kind(2, "follow-up", "Follow up with someone", Networking, 5, 15, 5, 15, people: 1),
        Kind(2, "offer-help", "Offer help", GivingBack, 5, 15, 3, 10, people: 1),
        Kind(3, "publish", "Publish an insight", Networking, 15, 90, 1, 3, evidence: true),
        Kind(3, "join-discussion", "Join a discussion", Networking, 3, 10, 3, 10, evidence: true),
        Kind(3, "refresh-profile", "Refresh your profile", Networking, 5, 45, 1, 1),
        Kind(4, "approach-mentor", "Approach a mentor", Mentoring, 10, 30, 2, 4, people: 1),
        Kind(5, "agree-mentorship", "Agree on a mentorship", Mentoring, 20, 60, 1, 2, people: 1),
        Kind(5, "mentor-session", "Meet your mentor", Mentoring, 15, 60, 1, 3, people: 1),
        Kind(5, "act-on-feedback", "Act on feedback", Mentoring, 20, 60, 2, 5, people: 1),
        Kind(6, "help-mentor", "Help your mentor", GivingBack, 10, 45, 1, 3, people: 1),
        Kind(7, "peer-session", "Meet a peer mentor", Mentoring, 15, 60, 1, 3, people: 1),
        Kind(8, "stay-in-touch", "Stay in touch", Networking, 5, 20, 3, 10, people: 1),
        Kind(8, "share-progress", "Share your progress", Mentoring, 5, 15, 1, 3, people: 1),
        Kind(8, "express-gratitude", "Say thank you", GivingBack, 3, 5, 3, 10, people: 1),
        Kind(9, "assist", "Assist someone", GivingBack, 10, 45, 2, 6, people: 1),
        Kind(9, "introduce", "Introduce two people", GivingBack, 15, 15, 2, 6, people: 2),
        Kind(9, "share-resource", "Share a resource", GivingBack, 5, 15, 2, 6),
        Kind(10, "accept-mentee", "Accept a mentee", PayingItForward, 20, 60, 1, 2, people: 1),
        Kind(10, "lead-mentee-session", "Lead a mentee session", PayingItForward, 20, 60, 2, 4, people: 1),
        Kind(10, "mentee-milestone", "Reach a milestone with a mentee", PayingItForward, 30, 30, 1, 2, people: 1),
        Kind(10, "teach", "Teach", PayingItForward, 30, 120, 1, 2, evidence: true),
        Kind(10, "guide", "Guide someone who starts out", PayingItForward, 10, 30, 2, 6, people: 1),
    ],
    RubricsOne.All,
    BadgesOne.Definitions);

    private static ActivityKind Kind(
        int practice, string key, string title, Pillar pillar, int points, int minutes, int perDay, int perWeek, int people = 0, bool evidence = false) =>
        new(key, title, Practices[practice - 1], pillar, points, minutes, perDay, perWeek, people, evidence);
}
