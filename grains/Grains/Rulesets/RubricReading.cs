using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>Makes rubrics of a document; <see cref="RubricCheck"/> says what they may ask for.</summary>
internal static class RubricReading
{
    private const int MaxRubrics = 50;
    private const int MostRead = 1_000;
    private const int MaxText = 100;

    /// <summary>Stands in for a measure that could not be read: nothing more is wrong with it.</summary>
    private static readonly DecayedPoints Unread = new(Pillar.Networking);

    public static List<Rubric> Read(DocumentObject root, IReadOnlyList<ActivityKind> kinds, List<RulesetProblem> problems)
    {
        var read = root.Objects("rubrics", MaxRubrics).Select(each => (Object: each, Rubric: Rubric(each, kinds))).ToList();
        if (read.Count == 0)
        {
            root.Problem(root.LineOf("rubrics"), "A ruleset has at least one rubric.");
        }

        RulesetReading.RefuseRepeated(
            read, each => each.Rubric.Level, each => each.Object.LineOf("level"), "rubrics for", problems, StringComparer.OrdinalIgnoreCase);
        return read.ConvertAll(each => each.Rubric);
    }

    private static Rubric Rubric(DocumentObject each, IReadOnlyList<ActivityKind> kinds)
    {
        var read = each.Objects("criteria", MostRead).Select((one, place) => (Object: one, Criterion: Criterion(one, place))).ToList();
        var rubric = new Rubric(each.Text("level", MaxText), each.Text("title", MaxText), read.ConvertAll(one => one.Criterion));
        each.Done();
        foreach (var (place, refusal) in RubricCheck.Check(rubric, kinds))
        {
            var about = place is { } at ? read[at].Object : each;
            about.Problem(Line(about, refusal), refusal.Message);
        }

        return rubric;
    }

    private static Criterion Criterion(DocumentObject each, int place)
    {
        var criterion = new Criterion(
            each.Key("key") ?? $"?{place}", each.Text("title", MaxText), each.Word("pillar", RulesetReading.Pillars) ?? default, Measure(each),
            each.AnyNumber("target", 1), each.AnyNumber("windowDays", Domain.Readiness.Rubric.LongestWindow), each.AnyNumber("weight", 1), each.Flag("gate"));
        each.Done();
        return criterion;
    }

    private static ReadinessMeasure Measure(DocumentObject each)
    {
        var name = each.Text("measure", MaxText);
        var of = each.Words("of", optional: true);
        if (name.Length == 0)
        {
            return Unread;
        }

        var (measure, refusal) = MeasureNames.Parse(name, [.. of.Select(word => word.Text)]);
        if (refusal is not null)
        {
            each.Problem(each.LineOf(refusal.Code == RubricRefusals.UnknownMeasure(name).Code || of.Count == 0 ? "measure" : "of"), refusal.Message);
        }

        return measure ?? Unread;
    }

    /// <summary>Where the field stands that a refusal is about; of a kind, where the kind is named.</summary>
    private static int Line(DocumentObject about, Domain.Refusal refusal) => refusal.Field switch
    {
        "window" => about.LineOf("windowDays"),
        "kinds" => about.LineOfItem("of", kind => RubricRefusals.UnknownKind(kind) == refusal) ?? about.LineOf("measure"),
        { } field => about.LineOf(field),
        null => about.Line,
    };
}
