using System.Text;
using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Bodies and query strings that are no request.</summary>
internal static class Bodies
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    public static IEnumerable<HostileRequest> All() =>
    [
        Raw("no body", ""),
        Raw("a body of blanks", new string(' ', 60_000)),
        Raw("a list of requests", """[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]"""),
        Raw("a list of 2,000 requests", $"[{Repeat(2_000, """{"query":"{me{id}}"}""", ",")}]"),
        Raw("null", "null"),
        Raw("a number", new string('9', 60_000)),
        Raw("half a body", """{"query":"{ me { id } }","""),
        Raw("a document that is a number", """{"query":1}"""),
        Raw("variables that are text", """{"query":"{ me { id } }","variables":"{}"}"""),
        Raw("variables that are a list", """{"query":"{ me { id } }","variables":[1]}"""),
        Raw("an operation name that is a list", """{"query":"{ me { id } }","operationName":["a"]}"""),
        Raw("extensions that are a list", """{"query":"{ me { id } }","extensions":[]}"""),
        Raw("an operation that is not there", """{"query":"query a { me { id } }","operationName":"b"}"""),
        Raw("a document and an id of one", """{"query":"{ me { id } }","documentId":"sha256:00"}"""),
        Raw("an id nobody knows", """{"documentId":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}"""),
        Raw("half a character as a document", """{"query":"{ me { id \ud800 } }"}"""),
        Raw("half a character in a key", """{"query":"{ me { id } }","variables":{"\udc00":1}"""),
        Raw("the last of two documents", """{"query":"{ me { id } }","query":"{ nope }"}"""),
        Raw("5,000 members", $"{{{Repeat(5_000, "\"m#\":1", ",")}}}"),
        Raw("a comment", """{/* hello */"query":"{ me { id } }"}"""),
        new("bytes that are not UTF-8", [0x7B, 0x22, 0xFF, 0xFE, 0x80, 0x22, 0x3A, 0x31, 0x7D]),
        new("UTF-16", Encoding.Unicode.GetBytes("""{"query":"{ me { id } }"}""")),
        With("10 MB of one document", "{ me { id } } #" + new string('x', TenMegabytes), "variables", "{}"),
        With("10 MB of variables", "{ me { id } }", "variables", "{\"a\":[" + Repeat(TenMegabytes / 8, "1234567", ",") + "]}"),
        new("10 MB of zeros", new byte[TenMegabytes]),
        Raw("a form", "query=%7Bme%7Bid%7D%7D") with { ContentType = "application/x-www-form-urlencoded" },
        Raw("plain text", """{"query":"{ me { id } }"}""") with { ContentType = "text/plain" },
        Raw("another encoding", """{"query":"{ me { id } }"}""") with { ContentType = "application/json; charset=utf-7" },
        Raw("a type that is none", """{"query":"{ me { id } }"}""") with { ContentType = new string('/', 5_000) },
        Raw("another method", """{"query":"{ me { id } }"}""") with { Method = "PATCH" },
        Raw("a mutation by GET", "") with { Method = "GET", QueryString = "?query=mutation%7BsetBoardPresence(presence:HIDDEN)%7Bpresence%7D%7D" },
        Raw("variables by GET that are deep", "") with { Method = "GET", QueryString = "?query=%7Bme%7Bid%7D%7D&variables=" + new string('[', 5_000) },
        Raw("one document twice by GET", "") with { Method = "GET", QueryString = "?query=%7Bme%7Bid%7D%7D&query=%7Bnope%7D" },
        Raw("1,000 parameters by GET", "") with { Method = "GET", QueryString = "?" + Repeat(1_000, "p#=1", "&") },
    ];
}
