using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs;

/// <summary>The people of the specs: Olga owns the ledger, the others are colleagues, and anybody may be outside.</summary>
internal static class Cast
{
    public static PersonId Olga { get; } = Person(1);

    public static Counterpart Ben { get; } = new(Person(2), "Ben Costa");

    public static Counterpart Cleo { get; } = new(Person(3), "Cleo Tanaka");

    public static Counterpart Dov { get; } = new(Person(4), "Dov Weiss");

    public static Counterpart Outside(string name) => new(null, name);

    public static PersonId Person(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
