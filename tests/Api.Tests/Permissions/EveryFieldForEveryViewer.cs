using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using Readiness.Api.Schema;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;
using Readiness.Domain.People;

namespace Readiness.Api.Tests.Permissions;

/// <summary>
/// Every field and stream of the running schema is asked by everybody who stands to a person in some way, and whether they are
/// answered is held against the table of rights. What may not be seen looks like what is not there.
/// </summary>
public sealed class EveryFieldForEveryViewer(DevelopmentServer server)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>A document that is too much for the server is so for everybody; what it would have read has to be read by another.</summary>
    private static readonly HashSet<string> TooMuch = new(["COMPLEXITY", "DOCUMENT_TOO_DEEP"], StringComparer.Ordinal);

    /// <summary>What a field may answer instead of a value; any other error means that a recipe is wrong.</summary>
    private static readonly HashSet<string> Refusals = new(["NOT_ALLOWED"], StringComparer.Ordinal);

    [Fact]
    public async Task Nobody_reads_a_word_that_is_not_for_them_and_everybody_what_is()
    {
        using var world = await World.BuildAsync(server);
        var schema = await SchemaAsync(world);
        Assert.Empty(WithoutRecipe(schema.Fields));
        Assert.Empty(schema.Fields.Select(field => field.Path).Except(FieldRules.All.Keys));

        await HoldPersonAgainstTableAsync(world, schema);
        var (here, nowhere) = (new SchemaWalk(schema, world.Targets), new SchemaWalk(schema, world.Targets.Nowhere()));
        foreach (var viewer in Viewer.SignedIn)
        {
            await NothingTellsWhatIsThereAsync(world, viewer, schema);
            var mayDo = (WalkDocument document) => viewer.May(MatterOf(document.Path[0]));
            var seen = await AnswersAsync(
                world.Of(viewer),
                [.. here.Of("query", "Query"), .. here.Of("mutation", "Mutation").Where(document => !mayDo(document)), .. nowhere.Of("mutation", "Mutation").Where(mayDo)],
                [.. here.Of("subscription", "Subscription")]);
            Assert.Empty(schema.Fields.Select(field => field.Path).Except(Visited(schema, seen.Keys)));
            foreach (var (mark, matter) in World.Marks.Where(mark => !viewer.May(mark.Value)))
            {
                Assert.All(seen, answer => Assert.False(answer.Value.Contains(mark, StringComparison.Ordinal), $"{viewer} reads of {matter}: {answer.Key.Text} {answer.Value}"));
            }

            // The others are shown some of what they may see in passing only: an entry while it waits for their word.
            if (viewer == Viewer.Self || viewer == Viewer.Manager || viewer == Viewer.ManagersManager || viewer == Viewer.Mentor || viewer == Viewer.Admin)
            {
                var missed = World.Marks.Where(mark => viewer.May(mark.Value) && mark.Value is not (Matter.Profile or Matter.Boards) && !seen.Values.Any(answer => answer.Contains(mark.Key, StringComparison.Ordinal)));
                Assert.True(!missed.Any(), $"{viewer} does not find {string.Join(", ", missed)}");
            }
        }

        await NobodyIsAnsweredWithoutSigningInAsync(world, [.. here.Of("query", "Query"), .. here.Of("mutation", "Mutation")], [.. here.Of("subscription", "Subscription")]);
        await NotEvenOnAnOpenStreamAsync(world);
    }

    [Fact]
    public void Every_field_of_the_promised_schema_has_a_rule_and_a_recipe()
    {
        using var reader = new StreamReader(typeof(EveryFieldForEveryViewer).Assembly.GetManifestResourceStream("schema.graphql")!, Encoding.UTF8);
        var fields = Parser.Parse(reader.ReadToEnd()).Definitions.OfType<GraphQLObjectTypeDefinition>().SelectMany(type => type.Fields!.Items.Select(field => new SchemaField(
            type.Name.StringValue, field.Name.StringValue, string.Empty, [.. field.Arguments?.Items.Select(argument => argument.Name.StringValue) ?? []]))).ToArray();
        var paths = fields.Select(field => field.Path).ToArray();

        Assert.True(fields.Length > 400);
        Assert.Empty(paths.Except(FieldRules.All.Keys));
        Assert.Empty(FieldRules.All.Keys.Except(paths));
        Assert.All(FieldRules.All.Values, matter => Assert.True(Enum.TryParse<Matter>(matter, out _), matter));
        Assert.Empty(WithoutRecipe(fields));
        Assert.Empty(Recipes.All.Keys.Except(paths));
    }

    [Fact]
    public void A_field_or_argument_that_nobody_thought_of_fails_the_walk() => Assert.Equal(
        ["Query.contacts(owner)", "Person.contacts(first)", "Mutation.shareContacts"],
        WithoutRecipe([new("Query", "contacts", "ContactConnection", ["first", "owner"]), new("Person", "contacts", "ContactConnection", ["first"]), new("Mutation", "shareContacts", "Boolean", [])]));

    [Fact]
    public void A_field_without_a_rule_keeps_the_server_from_starting()
    {
        var query = new GraphQL.Types.ObjectGraphType { Name = "Query" };
        query.Field<GraphQL.Types.StringGraphType>("salaries");

        var refused = Assert.Throws<InvalidOperationException>(
            () => new EveryFieldRuled().VisitObjectFieldDefinition(query.Fields.Single(), query, new GraphQL.Types.Schema { Query = query }));

        Assert.StartsWith("Query.salaries has no rule", refused.Message, StringComparison.Ordinal);
    }

    private static Matter MatterOf(SchemaField field) => Enum.Parse<Matter>(FieldRules.All[field.Path]);

    /// <summary>Each field of the person answers those whom the table lets, and to the others nothing or a refusal.</summary>
    private static async Task HoldPersonAgainstTableAsync(World world, SchemaModel schema)
    {
        foreach (var field in schema.Of("Person"))
        {
            var selection = schema.IsObject(field.Type) ? " { __typename }" : string.Empty;
            foreach (var viewer in Viewer.SignedIn)
            {
                var answer = await world.Of(viewer).SendAsync($"{{ person(id: \"{world.Targets.Owner}\") {{ {field.Call(world.Targets)}{selection} }} }}");
                var isAnswered = answer.Codes.Length == 0 && answer.Data.GetProperty("person").GetProperty(field.Name).ValueKind != JsonValueKind.Null;
                Assert.True(isAnswered == viewer.May(MatterOf(field)), $"{viewer} asks for {field.Path}: {answer.Body}");
                Assert.All(answer.Codes, code => Assert.Contains(code, Refusals));
            }
        }
    }

    /// <summary>Whoever may not is told the same, letter by letter, of what is there and of what is not.</summary>
    private static async Task NothingTellsWhatIsThereAsync(World world, Viewer viewer, SchemaModel schema)
    {
        var nowhere = world.Targets.Nowhere();
        foreach (var root in schema.Of("Query").Concat(schema.Of("Mutation")).Where(field => field.Arguments.Count > 0 && !viewer.May(MatterOf(field))))
        {
            var operation = root.Owner.ToLowerInvariant();
            var selection = schema.IsObject(root.Type) ? $" {{ {string.Join(' ', schema.Of(root.Type).Where(field => field.Arguments.Count == 0).Select(field => schema.IsObject(field.Type) ? $"{field.Name} {{ __typename }}" : field.Name))} }}" : string.Empty;
            var there = await world.Of(viewer).SendAsync($"{operation} {{ {root.Call(world.Targets)}{WithRefusal(schema, root, selection)} }}");
            var notThere = await world.Of(viewer).SendAsync($"{operation} {{ {root.Call(nowhere)}{WithRefusal(schema, root, selection)} }}");
            Assert.Equal((notThere.Status, nowhere.Without(notThere.Body.ToString()!)), (there.Status, world.Targets.Without(there.Body.ToString()!)));
        }
    }

    private static string WithRefusal(SchemaModel schema, SchemaField root, string selection) =>
        schema.Of(root.Type).Any(field => field.Name == "refusal") ? selection.Replace("refusal { __typename }", "refusal { code message field }", StringComparison.Ordinal) : selection;

    private static async Task NobodyIsAnsweredWithoutSigningInAsync(World world, IReadOnlyList<WalkDocument> documents, IReadOnlyList<WalkDocument> streams)
    {
        await Parallel.ForEachAsync(documents.DistinctBy(document => document.Path[0].Path), async (document, _) =>
        {
            var answer = await world.Of(Viewer.Anonymous).SendAsync(document.Text);
            var isAnswered = answer.Body is { } body && body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(field => field.Value.ValueKind != JsonValueKind.Null);
            Assert.True(!isAnswered && answer.Codes.SequenceEqual(["UNAUTHENTICATED"]), $"{document.Text}: {answer.Body}");
        });
        foreach (var document in streams.DistinctBy(document => document.Path[0].Path))
        {
            using var events = await BoardEvents.OpenAsync(world.Of(Viewer.Anonymous), document.Text);
            Assert.Equal(["UNAUTHENTICATED"], Codes(await events.ResultAsync(Soon)));
        }
    }

    /// <summary>The team's challenges changed after the former manager was no longer one: their open page was not told.</summary>
    private static async Task NotEvenOnAnOpenStreamAsync(World world)
    {
        string? block;
        do
        {
            block = await world.FormerManagersStream.BlockAsync(Soon);
            Assert.DoesNotContain("For the team alone", block ?? string.Empty, StringComparison.Ordinal);
        }
        while (block is not null && !block.Contains("\"teamChallengesChanged\":null", StringComparison.Ordinal));
    }

    private static IEnumerable<string> WithoutRecipe(IEnumerable<SchemaField> fields) => fields.SelectMany(field =>
        !Recipes.All.TryGetValue(field.Path, out var recipe)
            ? field.Owner == "Mutation" && field.Arguments.Count == 0 ? [field.Path] : field.Arguments.Select(argument => $"{field.Path}({argument})")
            : field.Arguments.Except(recipe.Known).Select(argument => $"{field.Path}({argument})"));

    /// <summary>Fields that some document reads: those on its path, and the values of what it ends at.</summary>
    private static HashSet<string> Visited(SchemaModel schema, IEnumerable<WalkDocument> documents) => documents
        .SelectMany(document => document.Path.Concat(schema.Of(document.Path[^1].Type).Where(field => !schema.IsObject(field.Type) && field.Arguments.Count == 0)))
        .Select(field => field.Path).ToHashSet(StringComparer.Ordinal);

    private static async Task<SchemaModel> SchemaAsync(World world)
    {
        using var reader = new StreamReader(typeof(EveryFieldForEveryViewer).Assembly.GetManifestResourceStream("introspection.graphql")!, Encoding.UTF8);
        return new SchemaModel((await world.Of(Viewer.Self).DataAsync(await reader.ReadToEndAsync())).GetProperty("__schema"));
    }

    private static async Task<IReadOnlyDictionary<WalkDocument, string>> AnswersAsync(Session session, IReadOnlyList<WalkDocument> documents, IReadOnlyList<WalkDocument> streams)
    {
        var answers = new ConcurrentDictionary<WalkDocument, string>();
        await Parallel.ForEachAsync(documents, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (document, _) =>
        {
            var answer = await session.SendAsync(document.Text);
            if (answer.Codes.Any(TooMuch.Contains))
            {
                return;
            }

            Assert.True(answer.Codes.All(Refusals.Contains), $"{document.Text}: {answer.Body}");
            answers[document] = answer.Body!.Value.GetRawText();
        });
        foreach (var document in streams)
        {
            using var events = await BoardEvents.OpenAsync(session, document.Text);
            var result = await events.ResultAsync(Soon);
            Assert.True(Codes(result).All(Refusals.Contains), $"{document.Text}: {result}");
            answers[document] = result;
        }

        return answers;
    }

    private static IEnumerable<string> Codes(string result) =>
        JsonDocument.Parse(result).RootElement.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)
            : [];
}
