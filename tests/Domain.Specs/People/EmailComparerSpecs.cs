using Readiness.Domain.People;

namespace Readiness.Domain.Specs.People;

/// <summary>When two texts are one e-mail address.</summary>
public sealed class EmailComparerSpecs
{
    [Theory]
    [InlineData("ana@example.org", "ANA@Example.Org", true)]
    [InlineData("Ärger@x.example", "ÄRGER@X.example", true)]
    [InlineData("Ärger@x.example", "ärger@x.example", false)]
    [InlineData("\u212Aim@x.example", "kim@x.example", false)]
    [InlineData("a[@x.example", "a{@x.example", false)]
    [InlineData("ana@x.example", "ana@x.exampl", false)]
    public void Letters_a_to_z_are_the_same_in_either_case_and_no_others(string one, string other, bool same)
    {
        var found = new Dictionary<string, int>(EmailComparer.Instance) { [one] = 1 };

        Assert.Equal(same, found.ContainsKey(other));
        Assert.Equal(same, found.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(other));
    }

    [Fact]
    public void No_address_is_no_address() => Assert.False(EmailComparer.Instance.Equals(null, "ana@example.org"));
}
