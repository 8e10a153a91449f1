// GraphiQL for a browser in Development. The three scripts before it leave their globals behind.
const { React, ReactDOM, GraphiQL } = globalThis;
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher }));
