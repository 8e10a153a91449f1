namespace Readiness.Api.Identity.Links;

/// <summary>A link that lets its holder in once. Person is null for setup; CreatedBy is null when the server made it.</summary>
public sealed record SignInLink(byte[] Id, LinkPurpose Purpose, Guid? Person, Guid? CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
