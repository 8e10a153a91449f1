using Readiness.Contracts.Boards;

namespace Readiness.Faults.Servers;

/// <summary>Empties every third message of reports before a board sees it.</summary>
internal sealed class ReportLosingFilter : IIncomingGrainCallFilter
{
    private const int Every = 3;
    private int _count;

    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is IBoardGrain && context.Request.GetArgumentCount() > 0 && context.Request.GetArgument(0) is BoardReport[]
            && Interlocked.Increment(ref _count) % Every == 0)
        {
            context.Request.SetArgument(0, Array.Empty<BoardReport>());
        }

        return context.Invoke();
    }
}
