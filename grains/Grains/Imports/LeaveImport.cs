using Readiness.Domain.Calendars;
using Readiness.Domain.Imports;
using Readiness.Grains.People;

namespace Readiness.Grains.Imports;

/// <summary>Takes in weeks of leave.</summary>
internal sealed class LeaveImport(IPeopleStore store, KnownPeople known)
{
    private const int RowsPerTransaction = 5000;

    public async Task<FileResult> RunAsync(RecordStream<LeaveRecord> stream, ImportTally tally, CancellationToken cancellation)
    {
        var batch = new List<(Guid, DateOnly)>(RowsPerTransaction);
        foreach (var record in stream.Records)
        {
            tally.Read();
            if (record.Fault is { } fault)
            {
                tally.Refuse(record.Line, record.PersonEmail, fault);
            }
            else if (known.Find(record.PersonEmail) is not { Row.Active: true } person)
            {
                tally.Refuse(record.Line, record.PersonEmail, ImportRefusals.PersonUnknown(record.PersonEmail));
            }
            else if (!IsoWeek.TryParse(record.Week.Trim(), out var week))
            {
                tally.Refuse(record.Line, record.PersonEmail, ImportRefusals.WeekInvalid);
            }
            else
            {
                batch.Add((person.Row.Id, week.Monday));
            }

            if (batch.Count == RowsPerTransaction)
            {
                await SaveAsync(batch, tally, cancellation);
            }
        }

        await SaveAsync(batch, tally, cancellation);
        tally.Report(1);
        return tally.Result;
    }

    private async Task SaveAsync(List<(Guid, DateOnly)> batch, ImportTally tally, CancellationToken cancellation)
    {
        if (batch.Count > 0)
        {
            var added = await store.SaveLeaveAsync(batch, cancellation);
            tally.Accept(added);
            tally.Repeat(batch.Count - added);
            batch.Clear();
        }
    }
}
