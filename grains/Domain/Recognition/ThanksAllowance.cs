namespace Readiness.Domain.Recognition;

/// <summary>How many thanks somebody may still give in the running ISO week, and the Monday from which there are all again.</summary>
public sealed record ThanksAllowance(int Left, DateOnly RenewsOn);
