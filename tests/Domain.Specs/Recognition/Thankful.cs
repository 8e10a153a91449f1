using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;

namespace Readiness.Domain.Specs.Recognition;

/// <summary>Ben thanks Olga in a spec: what is accepted is kept.</summary>
internal sealed class Thankful
{
    private readonly List<Thanks> _given = [];

    public static PersonId Ben { get; } = Cast.Ben.Person!.Value;

    public static ThankedPractices Practices { get; } = new(RulesetOne.Instance);

    public IReadOnlyList<Thanks> Given => _given;

    public static Moment On(string day, int hour = 12) => new(new DateTimeOffset(Days.On(day), new TimeOnly(hour, 0), TimeSpan.Zero), Days.On(day));

    /// <summary>Thanks under an id of that number, for a hand that Olga lent.</summary>
    public static ThanksDraft Draft(int number) => new($"{number:D8}-0000-4000-8000-000000000000", Ben, Cast.Olga, 9, "For the careful review");

    public ThanksDecision Give(ThanksDraft draft, string day, bool receiverIsHere = true, Thanks? earlier = null)
    {
        var decision = ThanksRules.Give(_given, earlier, draft, receiverIsHere, Practices, On(day));
        if (decision.IsNew)
        {
            _given.Add(decision.Thanks!);
        }

        return decision;
    }

    public ThanksDecision Give(int number, string day) => Give(Draft(number), day);

    public ThanksAllowance AllowanceOn(string day) => ThanksRules.Allowance(_given, Days.On(day));
}
