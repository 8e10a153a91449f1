using Readiness.Contracts.Rights;
using Readiness.Domain.People;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Quests;

/// <content>Challenges are the team's; their titles are the words of whoever set them.</content>
public sealed partial class TeamChallengesGrain : IKeepsPersonal
{
    private const string Untitled = "A challenge of the team";

    /// <inheritdoc/>
    public Task<string?> TellAsync(Guid person) =>
        Task.FromResult(_challenges.Where(each => each.SetBy.Value == person).Select(ChallengeCodec.Write).ToArray() is { Length: > 0 } own ? PersonalJson.Write(own) : null);

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        var gone = new PersonId(person);
        if (_challenges.Any(each => each.SetBy == gone && each.Title != Untitled))
        {
            await StoreAsync([.. _challenges.Select(each => each.SetBy == gone ? each with { Title = Untitled } : each)]);
        }
    }
}
