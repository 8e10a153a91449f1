using Readiness.Domain.Imports;
using Readiness.Domain.People;

namespace Readiness.Grains.Imports;

/// <summary>Collects the people of a file, one candidate a person, and refuses what can be told row by row.</summary>
internal sealed class PeopleRoster(KnownPeople known, Func<Guid> newId)
{
    private readonly Dictionary<string, PersonCandidate> _byEmail = new(EmailComparer.Instance);

    /// <summary>In the order of the file.</summary>
    public List<PersonCandidate> Candidates { get; } = [];

    /// <summary>Rows that are refused whatever becomes of the others.</summary>
    public List<RefusedRow> Refused { get; } = [];

    public PersonCandidate? Find(string email) => _byEmail.GetValueOrDefault(email);

    public void Add(PersonRecord record)
    {
        var draft = Tidy(record);
        var existing = known.Find(draft.Email)?.Row;
        var refusal = record.Fault ?? PersonCheck.Check(draft, existing?.Email);
        if (refusal is not null)
        {
            Refused.Add(new RefusedRow(record.Line, record.Email, refusal));
        }
        else if (!_byEmail.TryGetValue(draft.Email, out var earlier))
        {
            var candidate = new PersonCandidate(record.Line, draft, existing, existing?.Id ?? newId());
            Candidates.Add(candidate);
            _byEmail.Add(draft.Email, candidate);
        }
        else if (earlier.Draft == draft with { Email = earlier.Draft.Email })
        {
            earlier.Lines.Add(record.Line);
        }
        else
        {
            Refused.Add(new RefusedRow(record.Line, record.Email, ImportRefusals.PersonChanged));
        }
    }

    private static PersonDraft Tidy(PersonRecord record) => new(
        record.Email.Trim(), record.Name.Trim(), record.Title.Trim(), record.Level.Trim(), record.TargetLevel.Trim(),
        record.Team.Trim(), record.ManagerEmail.Trim(), record.Boards.Trim(), record.Pseudonym.Trim());
}
