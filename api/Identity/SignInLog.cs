using Microsoft.Extensions.Logging;

namespace Readiness.Api.Identity;

/// <summary>What is logged of people getting in, or not, and of what was not for them: never a password, a secret or what was typed for an address.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Person} signed in by {Method}.")]
    public static partial void SignedIn(ILogger logger, Guid person, string method);

    [LoggerMessage(Level = LogLevel.Information, Message = "A try to sign in by {Method} let nobody in.")]
    public static partial void LetNobodyIn(ILogger logger, string method);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} was asked for too often from {Address} and was put off.")]
    public static partial void PutOff(ILogger logger, string method, string path, string address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} came from another site's page and was refused.")]
    public static partial void FromAnotherSite(ILogger logger, string method, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Person} asked for {What}, which is not there or not for them.")]
    public static partial void NotTheirs(ILogger logger, Guid person, string what);
}
