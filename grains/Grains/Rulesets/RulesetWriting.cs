using System.Text.Encodings.Web;
using System.Text.Json;
using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>Writes a ruleset as the document that reads back equal, a member a line.</summary>
internal static class RulesetWriting
{
    private static readonly JsonWriterOptions ForPeople = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Ruleset ruleset)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ForPeople))
        {
            json.WriteStartObject();
            json.WriteNumber("version", ruleset.Version);
            Many(json, "practices", ruleset.Kinds.Select(kind => kind.Practice).Distinct().OrderBy(practice => practice.Number), Write);
            Many(json, "kinds", ruleset.Kinds, Write);
            Many(json, "rubrics", ruleset.Rubrics, Write);
            Many(json, "badges", ruleset.Badges, Write);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Practice practice)
    {
        json.WriteNumber("number", practice.Number);
        json.WriteString("title", practice.Title);
        json.WriteString("guidance", practice.Guidance);
    }

    private static void Write(Utf8JsonWriter json, ActivityKind kind)
    {
        json.WriteString("key", kind.Key);
        json.WriteString("title", kind.Title);
        json.WriteNumber("practice", kind.Practice.Number);
        json.WriteString("pillar", PillarWords.InFile(kind.Pillar));
        json.WriteNumber("points", kind.BasePoints);
        json.WriteNumber("minutes", kind.Minutes);
        json.WriteNumber("maxPerDay", kind.MaxPerDay);
        json.WriteNumber("maxPerWeek", kind.MaxPerWeek);
        json.WriteNumber("people", kind.PeopleNeeded);
        json.WriteBoolean("evidence", kind.NeedsEvidence);
    }

    private static void Write(Utf8JsonWriter json, Rubric rubric)
    {
        json.WriteString("level", rubric.Level);
        json.WriteString("title", rubric.Title);
        Many(json, "criteria", rubric.Criteria, Write);
    }

    private static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteString("key", criterion.Key);
        json.WriteString("title", criterion.Title);
        json.WriteString("pillar", PillarWords.InFile(criterion.Pillar));
        json.WriteString("measure", criterion.Measure.Name);
        Words(json, "of", MeasureNames.Arguments(criterion.Measure));
        json.WriteNumber("target", criterion.Target);
        json.WriteNumber("windowDays", criterion.WindowDays);
        json.WriteNumber("weight", criterion.Weight);
        json.WriteBoolean("gate", criterion.Gate);
    }

    private static void Write(Utf8JsonWriter json, BadgeDefinition badge)
    {
        json.WriteString("key", badge.Key);
        json.WriteString("family", badge.Family);
        json.WriteString("title", badge.Title);
        json.WriteString("description", badge.Description);
        json.WriteString("tier", BadgeReading.Word(badge.Tier));
        json.WriteStartArray("practices");
        foreach (var practice in badge.Practices)
        {
            json.WriteNumberValue(practice);
        }

        json.WriteEndArray();
        json.WriteStartObject("condition");
        Write(json, badge.Condition);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BadgeCondition condition)
    {
        json.WriteString("type", Name(condition));
        switch (condition)
        {
            case AllPillarsInOneWeek:
                return;
            case FullCircle circle:
                Words(json, "asMentee", circle.AsMentee);
                Words(json, "asMentor", circle.AsMentor);
                return;
            case EntryCount or PeopleCount:
                Words(json, "kinds", condition.Kinds);
                break;
        }

        json.WriteNumber("target", condition.Target);
    }

    private static string Name(BadgeCondition condition) => condition switch
    {
        EntryCount => ConditionNames.Entries,
        PeopleCount => ConditionNames.People,
        AllPillarsInOneWeek => ConditionNames.AllPillarsInOneWeek,
        LongestStreak => ConditionNames.LongestStreak,
        MentorsAtOnce => ConditionNames.MentorsAtOnce,
        TwoWayMentors => ConditionNames.TwoWayMentors,
        FullCircle => ConditionNames.FullCircle,
        _ => throw new InvalidOperationException($"No document names {condition.GetType().Name}."),
    };

    private static void Many<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var each in all)
        {
            json.WriteStartObject();
            write(json, each);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
