using Readiness.EndToEnd.Browsing;

[assembly: AssemblyFixture(typeof(DemoWorld))]
