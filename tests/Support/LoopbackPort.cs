using System.Net;
using System.Net.Sockets;

namespace Readiness.Support;

/// <summary>TCP ports of this machine that nothing listens on.</summary>
public static class LoopbackPort
{
    /// <summary>A port the system just handed out and took back; it hands out others before it repeats one.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
