using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Tests.Hosts;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>A small reporting line: Vera leads Mona, who leads Olga; Ben is a colleague. Ids are the same in every run.</summary>
internal sealed class Line(GrainHost host)
{
    public const string Level = "senior";

    public static readonly Guid Vera = Id(1);
    public static readonly Guid Mona = Id(2);
    public static readonly Guid Olga = Id(3);
    public static readonly Guid Ben = Id(4);

    public GrainHost Host => host;

    public IReportGrain Report => host.Grain<IReportGrain>(GrainKeys.Person(Olga));

    public IPromotionCaseGrain Cases => host.Grain<IPromotionCaseGrain>(GrainKeys.Promotion(Olga));

    public IPersonGrain Person => host.Person(Olga);

    public static async Task<Line> StartAsync(DatabaseKind database, short silos = 1)
    {
        var line = new Line(await GrainHost.StartAsync(database, services => services.AddSingleton<SaltSource>(new CountedSalts()).AddSingleton<IPacketKeys>(new FixedPacketKeys()), silos));
        await line.AddAsync((Vera, "Vera Stone", null), (Mona, "Mona Diaz", Vera), (Olga, "Olga Łęcka", Mona), (Ben, "Ben Costa", Vera));
        return line;
    }

    public Task AddAsync(params (Guid Id, string Name, Guid? ReportsTo)[] people) => host.Services.GetRequiredService<IPeopleStore>().SaveAsync(
        [.. people.Select(each => new PersonRow(each.Id, $"{each.Id:N}@example.org", each.Name, "Engineer", null, null, null, null, each.ReportsTo, 0, null, Active: true))],
        CancellationToken.None);

    public Task<EntryOutcome> LogWithBenAsync(string id, string kind = "assist", bool isPrivate = false, int daysBack = 0) => Person.LogAsync(
        new LogActivity(id, kind, host.Today.AddDays(-daysBack), [new CounterpartReference(Ben, null)], "Helped with the release", null, isPrivate));

    public static ReviewEntry By(Guid who, string entry, string? comment = null) => new(entry, who, comment);

    /// <summary>Both sides rate every criterion and submit.</summary>
    public async Task AssessAsync(int number, params string[] entries)
    {
        var criteria = (await Cases.ReadAsync(Olga, number))!.Criteria;
        foreach (var (who, rating) in new[] { (Olga, Rating.Met), (Mona, Rating.Partly) })
        {
            await Cases.SaveAsync(new SaveAssessment(who, number, [.. criteria.Select(each => new CriterionRatingInput(each.Key, rating, "As the entries show.", entries))]));
            await Cases.SubmitAsync(who, number);
        }
    }

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
