namespace Readiness.Api.Transport;

/// <summary>A request that cannot be executed at all; the message is for whoever wrote the client.</summary>
public sealed class BadRequestException(string message, string code = "BAD_REQUEST", int status = 400) : Exception(message)
{
    /// <summary>Stable code for the error's extensions.</summary>
    public string Code => code;

    /// <summary>The HTTP status it is answered with.</summary>
    public int Status => status;
}
