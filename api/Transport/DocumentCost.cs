using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using Readiness.Api.Identity;
using Readiness.Api.Limits;

namespace Readiness.Api.Transport;

/// <summary>
/// Weighs a document by what its answer can hold: a page counts as many as it asks for, a list without pages ten. What
/// the schema says of itself is at hand and counts a hundredth, so that tools can read all of it in one document, as they do,
/// however many types there are: the library counts each of them.
/// </summary>
internal static class DocumentCost
{
    /// <summary>What reading and validating a document costs that was not seen lately.</summary>
    public const double OfReading = 50;

    private const int Most = 5_000;
    private const int List = 10;
    private const int ListOfTheSchema = 2;
    private const double FieldOfTheSchema = 0.01;

    /// <summary>The rule, which charges who sent the document too; it must see known documents too, because variables decide the size of pages.</summary>
    public static ComplexityValidationRule Rule { get; } = new(Options());

    private static ComplexityOptions Options()
    {
        var options = new ComplexityOptions { MaxComplexity = Most, DefaultListImpactMultiplier = List };
        var usual = options.DefaultComplexityImpactDelegate;
        options.DefaultComplexityImpactDelegate = context =>
        {
            var cost = usual(context);
            return context.ParentType.Name.StartsWith("__", StringComparison.Ordinal)
                ? new(cost.FieldImpact * FieldOfTheSchema, Math.Min(cost.ChildImpactMultiplier, ListOfTheSchema))
                : cost;
        };
        options.ValidateComplexityDelegate = context =>
        {
            if (context.Error is null && context.ValidationContext.UserContext is ViewerContext { Charge: { } charge } && !charge.TryTake(context.TotalImpact))
            {
                context.Error = TooMany.Error(charge.Wait!.Value);
            }

            return Task.CompletedTask;
        };
        return options;
    }
}
