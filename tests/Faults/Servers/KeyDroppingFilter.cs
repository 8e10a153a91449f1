using Readiness.Contracts.Activities;

namespace Readiness.Faults.Servers;

/// <summary>Puts another id in the place of the client's, so that a repeated request is a new one.</summary>
internal sealed class KeyDroppingFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is IPersonGrain && context.Request.GetArgumentCount() > 0 && context.Request.GetArgument(0) is LogActivity command)
        {
            context.Request.SetArgument(0, command with { EntryId = Guid.NewGuid().ToString() });
        }

        return context.Invoke();
    }
}
