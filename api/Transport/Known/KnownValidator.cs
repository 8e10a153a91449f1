using GraphQL.Validation;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// What validation leaves to do for an operation that passed it before: reads variables and arguments. Where the variables
/// are not plainly right, or decide what the operation costs, the engine's own validation looks at all of it again.
/// </summary>
internal sealed class KnownValidator(KnownVariables? variables, KnownArguments arguments) : IDocumentValidator
{
    private readonly DocumentValidator _thorough = new();

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        if (variables is null || arguments.DecideCost || !variables.TryRead(options.Variables, out var read))
        {
            return _thorough.ValidateAsync(options);
        }

        try
        {
            return Task.FromResult<IValidationResult>(new ValidationResult { Variables = read, ArgumentValues = arguments.Read(read) });
        }
        catch (ValidationError)
        {
            return _thorough.ValidateAsync(options);
        }
    }
}
