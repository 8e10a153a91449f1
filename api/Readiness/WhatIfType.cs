using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>The scores with imagined entries.</summary>
public sealed class WhatIfType : ObjectGraphType<WhatIfView>
{
    public WhatIfType()
    {
        Name = "WhatIf";
        Description = "the scores with and without the imagined entries, both as of the last imagined day; nothing is recorded";
        this.Maybe<DateType, WhatIfView, DateOnly?>(view => view.On, "on");
        this.Maybe<FloatGraphType, WhatIfView, double?>(view => Tenths.Points(view.Confirmed), "confirmed");
        this.Maybe<FloatGraphType, WhatIfView, double?>(view => Tenths.Points(view.Claimed), "claimed");
        this.Maybe<ReadinessBandType, WhatIfView, ReadinessBand?>(view => view.Band, "band");
        this.Maybe<FloatGraphType, WhatIfView, double?>(view => Tenths.Points(view.ConfirmedBefore), "confirmedBefore");
        this.Maybe<FloatGraphType, WhatIfView, double?>(view => Tenths.Points(view.ClaimedBefore), "claimedBefore");
        this.Maybe<RefusalType, WhatIfView, RefusalView?>(view => view.Refusal, "refusal");
    }
}
