namespace Readiness.Silo.Hosting;

/// <summary>A setting is wrong or unknown; the message names it in a sentence.</summary>
public sealed class SettingsException(string message) : Exception(message);
