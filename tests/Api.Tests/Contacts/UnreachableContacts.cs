using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;

namespace Readiness.Api.Tests.Contacts;

/// <summary>
/// Contacts of a person are unreachable for everybody else: every field of the running schema is read by the person's
/// manager, their manager, a peer and the colleague whom the contacts and entries name, and nothing planted in the contacts
/// comes back. The owner's own walk finds all of it.
/// </summary>
public sealed class UnreachableContacts(DevelopmentServer server)
{
    private const string Owner = Cast.Report;
    private const string Counterpart = Cast.Colleague;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>A document that is too much for the server is so for everybody; what it would have read has to be read by another.</summary>
    private static readonly HashSet<string> TooMuch = new(["COMPLEXITY", "DOCUMENT_TOO_DEEP"], StringComparer.Ordinal);

    /// <summary>What a field may answer instead of a value; any other error means that a recipe is wrong.</summary>
    private static readonly HashSet<string> Refusals = new(["NOT_ALLOWED"], StringComparer.Ordinal);

    [Fact]
    public async Task No_field_of_the_schema_shows_anybody_else_a_word_of_them()
    {
        var planted = await Planted.PlantAsync(server, Owner, Counterpart);
        var schema = await SchemaAsync();
        Assert.Empty(WithoutRecipe(schema.Fields));
        var walk = new SchemaWalk(schema, planted);
        var read = walk.Of("query", "Query").Concat(walk.Of("mutation", "Mutation")).ToArray();
        var streams = walk.Of("subscription", "Subscription").ToArray();

        var own = await AnswersAsync(Owner, [.. walk.Of("query", "Query")], streams);
        Assert.All(Planted.Fields, field => Assert.Contains(own.Values, answer => answer.Contains(field, StringComparison.Ordinal)));
        foreach (var viewer in new[] { Cast.Manager, Cast.Top, Cast.Peer, Counterpart })
        {
            var seen = await AnswersAsync(viewer, read, streams);
            Assert.Empty(schema.Fields.Select(field => field.Path).Except(Visited(schema, seen.Keys)));
            Assert.All(seen.Values, answer => Assert.All(Planted.Secrets, secret => Assert.DoesNotContain(secret, answer, StringComparison.Ordinal)));
        }

        using var owner = await server.SignInAsync(Owner);
        Assert.Contains(planted.Contact, (await owner.ContactsAsync("first: 100")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_argument_and_mutation_of_the_promised_schema_has_a_recipe()
    {
        using var reader = new StreamReader(typeof(UnreachableContacts).Assembly.GetManifestResourceStream("schema.graphql")!, Encoding.UTF8);
        var fields = Parser.Parse(reader.ReadToEnd()).Definitions.OfType<GraphQLObjectTypeDefinition>().SelectMany(type => type.Fields!.Items.Select(field => new SchemaField(
            type.Name.StringValue, field.Name.StringValue, string.Empty, [.. field.Arguments?.Items.Select(argument => argument.Name.StringValue) ?? []]))).ToArray();

        Assert.True(fields.Length > 100);
        Assert.Empty(WithoutRecipe(fields));
        Assert.Empty(Recipes.All.Keys.Except(fields.Select(field => field.Path)));
    }

    [Fact]
    public void A_field_or_argument_that_nobody_thought_of_fails_the_walk() => Assert.Equal(
        ["Query.contacts(owner)", "Person.contacts(first)", "Mutation.shareContacts"],
        WithoutRecipe([new("Query", "contacts", "ContactConnection", ["first", "owner"]), new("Person", "contacts", "ContactConnection", ["first"]), new("Mutation", "shareContacts", "Boolean", [])]));

    private static IEnumerable<string> WithoutRecipe(IEnumerable<SchemaField> fields) => fields.SelectMany(field =>
        !Recipes.All.TryGetValue(field.Path, out var recipe)
            ? field.Owner == "Mutation" && field.Arguments.Count == 0 ? [field.Path] : field.Arguments.Select(argument => $"{field.Path}({argument})")
            : field.Arguments.Except(recipe.Known).Select(argument => $"{field.Path}({argument})"));

    /// <summary>Fields that some document reads: those on its path, and the values of what it ends at.</summary>
    private static HashSet<string> Visited(SchemaModel schema, IEnumerable<WalkDocument> documents) => documents
        .SelectMany(document => document.Path.Concat(schema.Of(document.Path[^1].Type).Where(field => !schema.IsObject(field.Type) && field.Arguments.Count == 0)))
        .Select(field => field.Path).ToHashSet(StringComparer.Ordinal);

    private async Task<SchemaModel> SchemaAsync()
    {
        using var session = await server.SignInAsync(Owner);
        using var reader = new StreamReader(typeof(UnreachableContacts).Assembly.GetManifestResourceStream("introspection.graphql")!, Encoding.UTF8);
        return new SchemaModel((await session.DataAsync(await reader.ReadToEndAsync())).GetProperty("__schema"));
    }

    private async Task<IReadOnlyDictionary<WalkDocument, string>> AnswersAsync(string viewer, IReadOnlyList<WalkDocument> documents, IReadOnlyList<WalkDocument> streams)
    {
        using var session = await server.SignInAsync(viewer);
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
