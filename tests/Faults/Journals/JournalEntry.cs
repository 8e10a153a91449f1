namespace Readiness.Faults.Journals;

/// <summary>An operation with all that happened to it.</summary>
internal sealed class JournalEntry(Operation operation)
{
    public Operation Operation { get; } = operation;

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; set; }

    /// <summary>What came back, in order; fewer than attempts when an answer was lost.</summary>
    public List<Answer> Answers { get; } = [];

    /// <summary>Whether a client was told that it is done.</summary>
    public bool IsAcknowledged => Answers.Exists(answer => answer.Outcome == Outcome.Acknowledged);

    /// <summary>Whether it has to be asked again: there is no answer that ends it.</summary>
    public bool IsOpen => !Answers.Exists(answer => answer.Outcome is Outcome.Acknowledged or Outcome.Refused);

    /// <summary>Whether every attempt was answered with: not recorded.</summary>
    public bool IsNotRecorded => Answers.Count == Attempts && Answers.TrueForAll(answer => answer.Outcome == Outcome.NotRecorded);
}
