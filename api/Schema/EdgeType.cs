using GraphQL.Types;

namespace Readiness.Api.Schema;

/// <summary>An edge of a Relay connection.</summary>
public abstract class EdgeType<TNode, TNodeType> : ObjectGraphType<Edge<TNode>>
    where TNode : class
    where TNodeType : IGraphType
{
    protected EdgeType(string name)
    {
        Name = name;
        this.Always<StringGraphType, Edge<TNode>, string>(edge => edge.Cursor, "cursor");
        this.Always<TNodeType, Edge<TNode>, TNode>(edge => edge.Node, "node");
    }
}
