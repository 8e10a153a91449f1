namespace Readiness.Grains.Reviews.Packets;

/// <summary>Kinds of blocks.</summary>
internal enum PacketBlockKind
{
    Title,
    Heading,
    Subheading,
    Paragraph,
    Table,
    Small,
}
