using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;
using Readiness.Grains.Calendars;

namespace Readiness.Grains.Recognition;

/// <summary>Thanks to and from what is kept of them.</summary>
internal static class ThanksCodec
{
    public static StoredThanksItem Write(Thanks thanks) => new(
        thanks.Id, thanks.Receiver.Value, thanks.Practice, thanks.Text, thanks.Given.At, thanks.Given.Today.DayNumber, thanks.HiddenByGiver);

    public static Thanks Read(StoredThanksItem stored, PersonId giver) => new(
        stored.ThanksId, giver, new PersonId(stored.Receiver), stored.Practice, stored.Text, new Moment(stored.At, DateOnly.FromDayNumber(stored.Day)), stored.Hidden);

    public static ThanksRow Row(Thanks thanks) => new(
        thanks.Id, thanks.Giver.Value, thanks.Receiver.Value, thanks.Practice, thanks.Text, thanks.Given.At, thanks.HiddenByGiver, thanks.HiddenByReceiver);

    public static Thanks Read(ThanksRow row, OrganisationCalendar calendar) => new(
        row.ThanksId, new PersonId(row.Giver), new PersonId(row.Receiver), row.Practice, row.Text, calendar.At(row.At), row.HiddenByGiver, row.HiddenByReceiver);
}
