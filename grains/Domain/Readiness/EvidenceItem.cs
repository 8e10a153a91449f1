using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>An entry as criteria read it: names became numbers of the <see cref="EvidenceView"/>.</summary>
/// <param name="Day">Day number.</param>
/// <param name="Kind">0 when no criterion of the rubric names it.</param>
/// <param name="Pillar">Its pillar.</param>
/// <param name="Points">What it scores now.</param>
/// <param name="Confirmed">Whether it counts in the confirmed score.</param>
/// <param name="PeopleFrom">Where its people begin; those who answered come first.</param>
/// <param name="People">How many it names.</param>
/// <param name="Answered">How many of them said that it was so.</param>
internal readonly record struct EvidenceItem(int Day, int Kind, Pillar Pillar, int Points, bool Confirmed, int PeopleFrom, int People, int Answered);
