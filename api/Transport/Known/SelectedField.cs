using GraphQL.Types;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>A field of a selection: its name in the answer, its place in the document and what it is in the schema.</summary>
internal readonly record struct SelectedField(string Key, GraphQLField Ast, FieldType Definition);
