using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Activities;

public sealed class EvidenceCheckSpecs
{
    [Theory]
    [InlineData("publish", "Publish an insight")]
    [InlineData("join-discussion", "Join a discussion")]
    [InlineData("teach", "Teach")]
    public void A_kind_that_needs_evidence_is_refused_without_a_link(string kind, string title)
    {
        var refusal = (Drafts.Of(kind) with { Evidence = " " }).Refused("EVIDENCE_MISSING", "evidence");

        Assert.Equal($"'{title}' needs a link to the evidence.", refusal.Message);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG/a?b=c#d")]
    [InlineData("https://例え.jp/道")]
    public void An_https_link_is_kept_as_it_was_given(string link) =>
        Assert.Equal(link, (Drafts.Of("publish") with { Evidence = $" {link} " }).Accepted().Evidence);

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("example.org")]
    [InlineData("//example.org")]
    [InlineData("/home")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("https://example.org/\0")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/a\nb")]
    public void Any_other_link_is_refused(string link) => (Drafts.Of("publish") with { Evidence = link }).Refused("EVIDENCE_NOT_HTTPS", "evidence");

    [Fact]
    public void A_link_with_half_a_character_is_refused() =>
        (Drafts.Of("publish") with { Evidence = "https://example.org/\ud83d" }).Refused("EVIDENCE_NOT_HTTPS", "evidence");

    [Fact]
    public void A_link_is_checked_for_kinds_that_do_not_need_one_too() =>
        (Drafts.Of("assist", Ben) with { Evidence = "http://example.org" }).Refused("EVIDENCE_NOT_HTTPS", "evidence");

    [Fact]
    public void A_link_has_at_most_2000_characters()
    {
        const string Start = "https://example.org/";
        (Drafts.Of("publish") with { Evidence = Start + new string('x', 2000 - Start.Length) }).Accepted();
        (Drafts.Of("publish") with { Evidence = Start + new string('x', 2001 - Start.Length) }).Refused("EVIDENCE_NOT_HTTPS", "evidence");
    }
}
