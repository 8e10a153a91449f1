namespace Readiness.Domain.Activities;

/// <summary>A habit that activity kinds belong to (product.md section 2), with what it has to say to whoever picks one.</summary>
public sealed record Practice(int Number, string Title, string Guidance);
