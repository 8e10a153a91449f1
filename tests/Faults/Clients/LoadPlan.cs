using System.Text.Json;

namespace Readiness.Faults.Clients;

/// <summary>What one run of a client is to do; it travels as a file.</summary>
internal sealed record LoadPlan
{
    /// <summary>Servers; attempts of one operation go to each in turn.</summary>
    public required IReadOnlyList<Uri> Addresses { get; init; }

    /// <summary>Everyone it can act for.</summary>
    public required IReadOnlyList<LoadPerson> People { get; init; }

    /// <summary>The journal it appends to. What is open there is asked again first.</summary>
    public required string Journal { get; init; }

    /// <summary>Another seed makes other operations.</summary>
    public required int Seed { get; init; }

    /// <summary>How many new operations to make.</summary>
    public required int Operations { get; init; }

    /// <summary>How many operations are under way at once.</summary>
    public int Concurrency { get; init; } = 32;

    /// <summary>
    /// More than one: each operation logs an activity, is sent so often at the same time, and is the only one of its
    /// person under way.
    /// </summary>
    public int Copies { get; init; } = 1;

    /// <summary>How often one operation is tried before it is left open; 0 is until it works.</summary>
    public int MostAttempts { get; init; }

    /// <summary>Whether to stop for good once a server cannot be reached, instead of trying again.</summary>
    public bool StopsWithServer { get; init; }

    /// <summary>Length of every note in characters; 0 leaves the entry's id alone.</summary>
    public int NoteLength { get; init; }

    /// <summary>The last day activities may have.</summary>
    public required DateOnly Today { get; init; }

    public static LoadPlan Read(string path) => JsonSerializer.Deserialize<LoadPlan>(File.ReadAllText(path))!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}
