namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>What a grain finds when it reads its state.</summary>
/// <param name="Text">Empty where nothing is stored.</param>
/// <param name="Version">Null where nothing was ever stored.</param>
/// <param name="Exists">Whether there is a payload.</param>
public sealed record StoredNote(string Text, string? Version, bool Exists);
