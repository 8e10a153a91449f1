namespace Readiness.Api.Tests.Servers;

/// <summary>The server as it is deployed.</summary>
public sealed class ProductionServer() : ServerUnderTest("Production");
