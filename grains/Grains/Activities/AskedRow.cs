namespace Readiness.Grains.Activities;

/// <summary>An open request to confirm: whose entry, which, and the day it was logged.</summary>
public sealed record AskedRow(Guid Owner, string Entry, DateOnly LoggedOn);
