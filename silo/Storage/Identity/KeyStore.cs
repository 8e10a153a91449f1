using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of data-protection keys, on either database. What calls it does not wait asynchronously.</summary>
internal sealed class KeyStore(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. database.ListAsync("SELECT xml FROM data_protection_key", [], row => XElement.Parse(row.GetString(0)), CancellationToken.None).GetAwaiter().GetResult()];

    public void StoreElement(XElement element, string friendlyName) =>
        database.WriteAsync(
            "INSERT INTO data_protection_key (name, xml) VALUES (@name, @xml) ON CONFLICT DO NOTHING",
            [("name", friendlyName), ("xml", element.ToString(SaveOptions.DisableFormatting))], CancellationToken.None).GetAwaiter().GetResult();
}
