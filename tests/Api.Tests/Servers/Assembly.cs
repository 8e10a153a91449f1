using Readiness.Api.Tests.Node;
using Readiness.Api.Tests.Servers;

[assembly: AssemblyFixture(typeof(NodePackages))]
[assembly: AssemblyFixture(typeof(DevelopmentServer))]
[assembly: AssemblyFixture(typeof(ProductionServer))]
[assembly: AssemblyFixture(typeof(AccountServers))]
