namespace Readiness.Grains.Demo;

/// <summary>Invented thanks; giver and receiver by e-mail address.</summary>
internal sealed record DemoThanks(Guid Id, string Giver, string Receiver, int Practice, string Text, DateOnly Day);
