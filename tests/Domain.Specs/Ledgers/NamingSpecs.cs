using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class NamingSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void An_entry_with_nobody_names_nobody()
    {
        Assert.Null(NamingChange.Of(_ledger.Log("attend-event", "2026-03-18")));
    }

    [Fact]
    public void Colleagues_are_asked_and_people_outside_are_not()
    {
        var change = NamingChange.Of(_ledger.Log("introduce", "2026-03-18", Ben, Outside(" Mei XU ")))!;

        Assert.Equal([new Naming(Ben.Key, Ben.Person, Asked: true), new Naming("n:mei xu", null, Asked: false)], change.Named);
        Assert.Equal((null, false, false), (change.Answered, change.Settled, change.Gone));
    }

    [Fact]
    public void A_private_entry_names_people_and_asks_nobody()
    {
        var change = NamingChange.Of(_ledger.Log(_ledger.Draft("assist", "2026-03-18", Ben) with { Private = true }))!;

        Assert.Equal([new Naming(Ben.Key, Ben.Person, Asked: false)], change.Named);
    }

    [Fact]
    public void An_entry_that_is_confirmed_as_it_is_logged_asks_nobody()
    {
        var change = NamingChange.Of(_ledger.Log(_ledger.Draft("introduce", "2026-03-18", Ben, Cleo) with { ConfirmedBy = Ben.Person }))!;

        Assert.All(change.Named, named => Assert.False(named.Asked));
    }

    [Fact]
    public void Whoever_confirmed_without_effect_is_not_asked_again_and_the_others_are()
    {
        for (var day = 1; day <= 6; day++)
        {
            _ledger.LogConfirmed("assist", $"2026-03-{day:00}", Ben);
        }

        var logged = _ledger.Log(_ledger.Draft("introduce", "2026-03-18", Ben, Cleo) with { ConfirmedBy = Ben.Person });

        Assert.False(logged.ConfirmationCounts);
        Assert.Equal([(Ben.Person, false), (Cleo.Person, true)], NamingChange.Of(logged)!.Named.Select(named => (named.Colleague, named.Asked)));
    }
}
