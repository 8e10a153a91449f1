namespace Readiness.Contracts.Reviews;

/// <summary>How a packet is written.</summary>
public enum PacketFormat
{
    Json = 0,
    Markdown = 1,
    Html = 2,
    Pdf = 3,
}
