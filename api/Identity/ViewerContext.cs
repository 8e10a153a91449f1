using Readiness.Api.Limits;

namespace Readiness.Api.Identity;

/// <summary>Who asks. Person is null for somebody who is not signed in.</summary>
public sealed class ViewerContext(Guid? person, QueryCharge? charge = null) : Dictionary<string, object?>
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>The person who is signed in.</summary>
    public Guid? Person => person;

    /// <summary>What the request is charged for its document.</summary>
    public QueryCharge? Charge => charge;

    /// <summary>Whether something is said for the first time of this request.</summary>
    public bool IsFirst(string what)
    {
        lock (_said)
        {
            return _said.Add(what);
        }
    }
}
