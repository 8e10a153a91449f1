using Readiness.Grains.Rights;

namespace Readiness.Silo.Rights;

/// <summary>Lets go of the person's name and words in the ledgers of others, whose chains hold.</summary>
internal sealed class WordsStep(LedgerWords words) : IErasureStep
{
    public string Name => "words";

    public Task CarryOutAsync(Guid person, CancellationToken cancellation) => words.ForgetAsync(person, cancellation);
}
