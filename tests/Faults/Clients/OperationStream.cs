using Readiness.Faults.Journals;

namespace Readiness.Faults.Clients;

/// <summary>New operations, from a seed: mostly activities, now and then a confirmation or a retraction of one that was acknowledged.</summary>
internal sealed class OperationStream(LoadPlan plan)
{
    private const int Days = 80;
    private static readonly string[] Alone = ["attend-event", "share-resource", "join-group"];
    private static readonly string[] WithPerson = ["meet-someone", "follow-up", "stay-in-touch", "assist", "mentor-session", "guide"];
    private readonly Random _chance = new(plan.Seed);
    private readonly List<Operation> _acknowledged = [];
    private readonly Lock _turn = new();
    private int _made;

    /// <summary>The next one; null when there were enough.</summary>
    public Operation? Next()
    {
        lock (_turn)
        {
            if (_made == plan.Operations)
            {
                return null;
            }

            var number = _made++;
            return plan.Copies > 1 ? Log(number % plan.People.Count)
                : _chance.Next(6) == 0 && _acknowledged.Count > 0 ? Follow(Take())
                : Log(_chance.Next(plan.People.Count));
        }
    }

    /// <summary>Says that an activity was logged; something may follow on it.</summary>
    public void Acknowledge(Operation operation)
    {
        if (operation.Kind == OperationKind.Log)
        {
            lock (_turn)
            {
                _acknowledged.Add(operation);
            }
        }
    }

    private Operation Log(int owner)
    {
        var person = plan.People[owner].Id;
        var entry = Id();
        var kind = _chance.Next(2) == 0 ? Alone[_chance.Next(Alone.Length)] : WithPerson[_chance.Next(WithPerson.Length)];
        var needsPerson = WithPerson.Contains(kind, StringComparer.Ordinal);
        Guid? colleague = needsPerson && _chance.Next(3) > 0 ? plan.People[(owner + 1 + _chance.Next(plan.People.Count - 1)) % plan.People.Count].Id : null;
        var outsider = needsPerson && colleague is null ? $"Someone Outside {_chance.Next(50)}" : null;

        // Half of it lies in periods that are open, where boards of weeks, months and quarters move.
        var day = plan.Today.AddDays(-_chance.Next(_chance.Next(2) == 0 ? 7 : Days));
        return new Operation(OperationKind.Log, person, person, entry, new PlannedActivity(kind, day, colleague, outsider, entry.PadRight(plan.NoteLength, '.')));
    }

    private static Operation Follow(Operation logged) =>
        logged.Activity!.Colleague is { } colleague
            ? new Operation(OperationKind.Confirm, logged.Owner, colleague, logged.Entry, null)
            : new Operation(OperationKind.Retract, logged.Owner, logged.Owner, logged.Entry, null);

    private Operation Take()
    {
        var place = _chance.Next(_acknowledged.Count);
        var taken = _acknowledged[place];
        _acknowledged[place] = _acknowledged[^1];
        _acknowledged.RemoveAt(_acknowledged.Count - 1);
        return taken;
    }

    private string Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _chance.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
