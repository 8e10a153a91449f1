using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Readiness.Silo.Hosting;

/// <summary>The web app: files beside the binaries, the same in run, build and publish.</summary>
internal static class WebHosting
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();
    private static readonly (string Coding, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    private static readonly string[] OfTheServer = ["/graphql", "/health", "/demo", "/sign-out", "/account", "/contacts/import", "/people/import"];

    /// <summary>The folder of the built web app.</summary>
    public static string Root => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>The web app's manifest of persisted operations.</summary>
    public static string OperationsFile => Path.Combine(AppContext.BaseDirectory, "operations.json");

    /// <summary>Serves files, compressed ahead where they are, and the app's page for its own addresses.</summary>
    public static void UseReadinessWeb(this WebApplication app)
    {
        if (!Directory.Exists(Root))
        {
            return;
        }

        var files = new PhysicalFileProvider(Root);
        app.Use((http, next) =>
        {
            var request = http.Request;
            if (request.Path.StartsWithSegments("/graphiql", StringComparison.OrdinalIgnoreCase) && !app.Environment.IsDevelopment())
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            {
                Route(http, files);
            }

            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ServeUnknownFileTypes = true,
            OnPrepareResponse = Prepare,
        });
    }

    /// <summary>Addresses of the app become its page, and a file becomes its compressed form when the client takes it.</summary>
    private static void Route(HttpContext http, PhysicalFileProvider files)
    {
        var path = http.Request.Path.Value ?? "/";
        var isPage = !Path.HasExtension(path) && !IsServer(http.Request.Path);
        if (isPage)
        {
            path = "/index.html";
        }

        if (!files.GetFileInfo(path).Exists)
        {
            return;
        }

        http.Items[nameof(WebHosting)] = path;
        http.Request.Path = path;
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (coding, ending) in Codings)
        {
            if (accepted.Contains(coding, StringComparison.OrdinalIgnoreCase) && files.GetFileInfo(path + ending).Exists)
            {
                http.Request.Path = path + ending;
                http.Response.Headers.ContentEncoding = coding;
                break;
            }
        }
    }

    private static bool IsServer(PathString path) =>
        Array.Exists(OfTheServer, server => path.StartsWithSegments(server, StringComparison.OrdinalIgnoreCase));

    private static void Prepare(StaticFileResponseContext file)
    {
        var path = file.Context.Items[nameof(WebHosting)] as string ?? file.Context.Request.Path.Value!;
        var headers = file.Context.Response.Headers;
        headers.ContentType = ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = path.StartsWith("/assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
