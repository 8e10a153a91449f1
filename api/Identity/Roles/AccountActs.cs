using Microsoft.Extensions.Logging;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity.Roles;

/// <summary>What admins do to accounts of others, written down with who did it: for the audit page, and in the log.</summary>
internal static partial class AccountActs
{
    /// <summary>Where it is written down.</summary>
    public static IAdministrationGrain Administration(IGrainFactory grains) => grains.GetGrain<IAdministrationGrain>("administration");

    /// <summary>Writes an act down in both.</summary>
    public static async Task NoteAsync(IGrainFactory grains, ILogger logger, Guid admin, AccountAct act, Guid person)
    {
        await Administration(grains).NoteAsync(admin, act, person);
        LogAct(logger, admin, act, person);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Admin} did {Act} to the account of {Person}.")]
    private static partial void LogAct(ILogger logger, Guid admin, AccountAct act, Guid person);
}
