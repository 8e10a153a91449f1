namespace Readiness.Benchmarks.Live;

/// <summary>An activity that was sent, when it was due, and its owner's points after it. One that scored nothing shows nowhere.</summary>
internal sealed record SentActivity(string Name, int Points, bool Scored, long DueAt);
