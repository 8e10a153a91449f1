using Microsoft.Extensions.Logging;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Domain.People;

namespace Readiness.Grains.Outboxes;

/// <summary>Writes entries. What the ledger refuses for good is noted and left: the act itself stands.</summary>
public sealed partial class LogEffectHandler(IGrainFactory grains, ILogger<LogEffectHandler> logger) : EffectHandler<LogEffect>
{
    /// <inheritdoc/>
    protected override async Task CarryOutAsync(LogEffect effect)
    {
        var outcome = await grains.GetGrain<IPersonGrain>(GrainKeys.Person(effect.Owner)).LogSharedAsync(effect.Entry);
        if (outcome.Refusal is not { } refusal)
        {
            return;
        }

        if (refusal.Code == PeopleRefusals.NotRecorded.Code || refusal.Code == PeopleRefusals.OutcomeUnknown.Code)
        {
            throw new TimeoutException($"Entry {effect.Entry.EntryId} was not recorded: {refusal.Code}.");
        }

        LogRefused(logger, effect.Entry.EntryId, effect.Owner, refusal.Code);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Entry {Entry} of {Person} was refused: {Code}.")]
    private static partial void LogRefused(ILogger logger, string entry, Guid person, string code);
}
