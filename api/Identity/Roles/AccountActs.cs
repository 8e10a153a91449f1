using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity.Roles;

/// <summary>What admins do to accounts of others, written down with who did it: for the audit page, and in the log.</summary>
internal static partial class AccountActs
{
    /// <summary>Where it is written down.</summary>
    public static IAdministrationGrain Administration(IGrainFactory grains) => grains.GetGrain<IAdministrationGrain>("administration");

    /// <summary>Notes a look at somebody's account, for them to see; false when there is nobody.</summary>
    public static async Task<bool> LookAsync(IGrainFactory grains, IAccountPeople people, HttpContext http, Guid person)
    {
        if (await people.NameAsync(person, http.RequestAborted) is null)
        {
            return false;
        }

        await Administration(grains).LookAsync(http.Session().Person, person);
        return true;
    }

    /// <summary>Writes an act down in both.</summary>
    public static async Task NoteAsync(IGrainFactory grains, ILogger logger, Guid admin, AccountAct act, Guid person)
    {
        await Administration(grains).NoteAsync(admin, act, person);
        LogAct(logger, admin, act, person);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Admin} did {Act} to the account of {Person}.")]
    private static partial void LogAct(ILogger logger, Guid admin, AccountAct act, Guid person);
}
