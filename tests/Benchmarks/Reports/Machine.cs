using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Readiness.Benchmarks.Reports;

/// <summary>The machine the figures come from.</summary>
internal static class Machine
{
    private const int Writes = 200;

    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; a synchronised write of 8 kB takes {SynchronisedWrite():0.0} ms (median of {Writes}).");

    private static string Processor()
    {
        const string Model = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Model, StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static double SynchronisedWrite()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.WriteThrough);
            var block = new byte[8192];
            var times = new List<double>(Writes);
            for (var i = 0; i < Writes; i++)
            {
                var start = Stopwatch.GetTimestamp();
                stream.Write(block);
                stream.Flush(flushToDisk: true);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return Numbers.Median(times);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
