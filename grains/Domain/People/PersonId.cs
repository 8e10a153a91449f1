namespace Readiness.Domain.People;

/// <summary>Who somebody is, for as long as they are known here. Never an e-mail address.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>The id as it is shown outside: 36 characters, lower case.</summary>
    public override string ToString() => Value.ToString("D");
}
