namespace Readiness.Api.Limits;

/// <summary>What one request is charged for its document: once, whoever finds out first what it costs.</summary>
public sealed class QueryCharge(QueryBudget budget, BudgetKey key)
{
    /// <summary>What the document costs; null as long as nobody knows.</summary>
    public double? Cost { get; private set; }

    /// <summary>In how many seconds to try again; null when the budget held enough.</summary>
    public int? Wait { get; private set; }

    /// <summary>Charges the cost unless one was; false when the budget does not hold so much.</summary>
    public bool TryTake(double cost)
    {
        if (Cost is null)
        {
            Cost = cost;
            Wait = budget.Take(key, cost);
        }

        return Wait is null;
    }
}
