using Microsoft.AspNetCore.Http;

namespace Readiness.Api.Transport;

/// <summary>GraphiQL, for a browser in Development. Its files are built with the web app and served beside it.</summary>
internal static class GraphiQLPage
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>GraphiQL - Readiness</title>
          <meta name="viewport" content="width=device-width">
          <link rel="stylesheet" href="/graphiql/graphiql.min.css">
        </head>
        <body style="margin:0;height:100vh">
          <div id="graphiql" style="height:100vh">Loading. If nothing appears, build web/ first.</div>
          <script src="/graphiql/react.production.min.js"></script>
          <script src="/graphiql/react-dom.production.min.js"></script>
          <script src="/graphiql/graphiql.min.js"></script>
          <script type="module" src="/graphiql/graphiql.js"></script>
        </body>
        </html>
        """;

    /// <summary>Whether a browser navigates here, rather than a program asking for data.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Query.Count == 0 && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(Page, http.RequestAborted);
    }
}
