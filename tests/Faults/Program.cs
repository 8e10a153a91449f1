using Readiness.Faults;
using Readiness.Faults.Clients;
using Readiness.Faults.Servers;
using Xunit.MicrosoftTestingPlatform;

// One program in three roles, so that client and server are processes of their own that can be killed.
return args switch
{
    [OwnProgram.Client, var plan] => await LoadClient.RunAsync(plan),
    [OwnProgram.Server, var fault, .. var settings] => await FaultyServer.RunAsync(fault, settings),
    _ => await TestPlatformTestFramework.RunAsync(FaultCounts.TakeFrom(args), SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
