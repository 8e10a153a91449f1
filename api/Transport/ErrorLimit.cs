using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Readiness.Api.Transport;

/// <summary>
/// Ends validation once there are more errors than are answered: each costs a search for what may have been meant, and a
/// document can hold hundreds. Comes after the rules it counts for.
/// </summary>
internal sealed class ErrorLimit(int most) : ValidationRuleBase, INodeVisitor
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Skip(most).Any() ? throw new Reached([.. context.Errors.Take(most)]) : default;

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    /// <summary>Carries the errors found so far out of validation.</summary>
    internal sealed class Reached(ValidationError[] errors) : ExecutionError("There are more errors than are answered.")
    {
        /// <summary>The errors found so far.</summary>
        public IReadOnlyList<ValidationError> Errors => errors;
    }
}
