using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;
using static Readiness.Grains.Reviews.Packets.PacketReading;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// Puts the packet of a case together. It is read off what is frozen in the case and the rows up to the ledger's length then, so
/// the same case gives the same packet however the ledger goes on.
/// </summary>
public sealed class PacketBuilder(ILedgerStore ledgers, PeopleDirectory directory, RulesetBook rulesets, IPacketKeys keys)
{
    /// <summary>The packet as a file; the case must have a readiness that both sides may see.</summary>
    public async Task<PacketFile> BuildAsync(Guid person, IReadOnlyList<PromotionCase> all, PromotionCase one, PacketFormat format)
    {
        var json = PacketJson.Write(await ReadAsync(person, all, one), await keys.CurrentAsync(CancellationToken.None));
        var name = CaseKey.Of(person, one.Number);
        return format switch
        {
            PacketFormat.Json => new PacketFile(json, "application/json", $"{name}.json"),
            PacketFormat.Markdown => new PacketFile(PacketMarkdown.Write(json), "text/markdown; charset=utf-8", $"{name}.md"),
            PacketFormat.Html => new PacketFile(PacketHtml.Write(json), "text/html; charset=utf-8", $"{name}.html"),
            PacketFormat.Pdf => new PacketFile(PacketPdf.Write(json), "application/pdf", $"{name}.pdf"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }

    private async Task<Packet> ReadAsync(Guid person, IReadOnlyList<PromotionCase> all, PromotionCase one)
    {
        var frozen = one.LatestReadiness!;
        var owner = await directory.FindAsync(person);
        var before = one.Follows is { } number ? PromotionCases.Find(all, number) : null;
        var difference = before is null ? null : CaseDifference.Between(before, one);
        var (self, line) = one.BothSubmitted ? (one.Self, one.Line) : (null, null);
        var behind = frozen.Criteria.SelectMany(criterion => criterion.Entries)
            .Concat(new[] { self, line }.OfType<CaseAssessment>().SelectMany(each => each.Ratings).SelectMany(rating => rating.Entries))
            .Select(entry => entry.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new Packet(
            Packet.FormatName, Packet.CurrentVersion,
            new PacketPerson(person, owner?.Name ?? FormerColleague.Name, owner?.Title),
            new PacketCase(
                CaseKey.Of(person, one.Number), one.Number, one.Level, one.Title, one.State.ToString(), await NameAsync(one.OpenedBy), Instant(one.OpenedAt), one.Follows),
            [.. one.Criteria.Select(each => new PacketCriterion(each.Key, each.Title, each.Gate))],
            await AssessmentAsync(self), await AssessmentAsync(line), Readiness(frozen),
            one.Decision is not { } made ? null : new PacketDecision(
                made.Outcome.ToString(), await NameAsync(made.By), Instant(made.At), made.Reasons, made.LookAgainOn is { } day ? Day(day) : null),
            difference is null ? null : new PacketDifference(
                difference.Since, difference.Confirmed, difference.Claimed,
                [.. difference.Criteria.Select(each => new PacketMove(each.Key, each.Title, each.Before, each.After))],
                [.. difference.Added.Select(entry => entry.Value)], [.. difference.Gone.Select(entry => entry.Value)], difference.OtherRubric),
            await EvidenceAsync(person, behind, frozen.LedgerLength),
            new PacketLedger(frozen.LedgerLength, frozen.LedgerHead));
    }

    private async Task<List<PacketEvidence>> EvidenceAsync(Guid person, List<string> entries, long length)
    {
        var rows = entries.Count == 0 ? [] : await ledgers.ReadEntriesAsync(person, entries, CancellationToken.None);
        var evidence = new List<PacketEvidence>();
        foreach (var own in rows.Where(row => row.Seq <= length).GroupBy(row => row.Entry).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            evidence.Add(await OfAsync([.. own], rulesets, NameAsync));
        }

        return evidence;
    }

    private async Task<PacketAssessment?> AssessmentAsync(CaseAssessment? assessment) => assessment is null ? null : new PacketAssessment(
        await NameAsync(assessment.By), Instant(assessment.SubmittedAt!.Value), assessment.Readiness!.Confirmed, assessment.Readiness.Claimed,
        [.. assessment.Ratings.Select(rating => new PacketRating(
            rating.Criterion, rating.Rating.ToString(), rating.Words, [.. rating.Entries.Select(entry => entry.Value)]))]);

    private static PacketReadiness Readiness(CaseSnapshot frozen) => new(
        Instant(frozen.At), frozen.Ruleset, frozen.Confirmed, frozen.Claimed, frozen.Band.ToString(),
        [.. frozen.Criteria.Select(each => new PacketContribution(
            each.Key, each.Title, each.Gate, each.Weight, each.ConfirmedContribution, each.ClaimedContribution, each.ConfirmedMet,
            [.. each.Entries.Select(entry => entry.Value)]))]);

    private async ValueTask<string> NameAsync(PersonId id) => (await directory.FindAsync(id.Value))?.Name ?? FormerColleague.Name;
}
