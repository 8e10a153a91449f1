namespace Readiness.Grains.Activities;

/// <summary>One person named in one standing entry, as it is stored: see <see cref="Domain.Ledgers.Naming"/>.</summary>
public sealed record CounterpartRow(
    Guid Owner, string Entry, string Counterpart, Guid? Colleague, string Kind, DateOnly Day, DateOnly LoggedOn, bool Private, bool Open);
