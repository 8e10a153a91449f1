using Microsoft.Extensions.Logging;
using Orleans.Runtime.Services;
using Readiness.Contracts;
using Readiness.Contracts.Boards;
using Readiness.Contracts.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>
/// Tells every silo and every board of a change before whoever made it is answered, so that it holds from the next request
/// on. A silo that does not answer is on its way out; boards that were not told see it a moment later by the version.
/// </summary>
public sealed partial class PeopleTeller(IServiceProvider services, ISiloStatusOracle silos, IGrainFactory grains, ILogger<PeopleTeller> logger)
    : GrainServiceClient<IPeopleNews>(services)
{
    /// <summary>More people than this are not named one by one.</summary>
    private const int MostNamed = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Tells of people who changed.</summary>
    public async Task TellAsync(ChangeSet changes, IReadOnlyDictionary<string, Guid> teams, long version)
    {
        Guid[] people = changes.People.Count > MostNamed ? [] : [.. changes.People.Select(change => change.After.Id.Value)];
        await ForgetAsync(people);
        var comes = people.Length == 0 || changes.People.Any(change => change.Kind is ChangeKind.Reactivated);
        var boards = new List<Task> { TellBoardAsync(GrainKeys.OrganisationBoard, comes ? [] : people, version) };
        foreach (var team in changes.People.SelectMany(change => new[] { change.Before?.Team, change.After.Team }).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            // A team's board has the points of whoever is in it now, also those from before they came.
            if (teams.TryGetValue(team, out var id))
            {
                var moved = comes || changes.People.Any(change => change.Before?.Team != change.After.Team && (change.After.Team == team || change.Before?.Team == team));
                boards.Add(TellBoardAsync(GrainKeys.TeamBoard(id), moved ? [] : people, version));
            }
        }

        await Task.WhenAll(boards);
    }

    /// <summary>Tells every silo to read people anew; everyone when none are named.</summary>
    public Task ForgetAsync(Guid[] people) => Task.WhenAll(silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Select(silo =>
        PatientlyAsync(GetGrainService(silo).ForgetAsync(people), silo.ToString())));

    private Task TellBoardAsync(string board, Guid[] people, long version)
    {
        var grain = grains.GetGrain<IBoardGrain>(board);
        return PatientlyAsync(people.Length == 0 ? grain.RereadAsync(version) : grain.RefreshMembersAsync(people, version), board);
    }

    private async Task PatientlyAsync(Task told, string whom)
    {
        try
        {
            await told.WaitAsync(Patience);
        }
        catch (Exception e)
        {
            // What was written stays written: the change is not undone because somebody could not be told.
            LogNotTold(logger, whom, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Whom} was not told that people changed; it finds out by itself.")]
    private static partial void LogNotTold(ILogger logger, string whom, Exception exception);
}
