namespace Readiness.Grains.Imports;

/// <summary>An import cannot be done, or not be finished; the message says why to the person who started it.</summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner);
