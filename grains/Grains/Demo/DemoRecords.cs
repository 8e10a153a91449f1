using Readiness.Grains.Imports;

namespace Readiness.Grains.Demo;

/// <summary>An invented organisation: what is imported, and what is added to it afterwards.</summary>
internal sealed record DemoRecords(ImportSource Source, IReadOnlyList<DemoThanks> Thanks);
