// Subscribes with graphql-sse, each subscription on a connection of its own, and prints one JSON line a result. Ends by
// itself after as many results as the third argument says. The token is in READINESS_TOKEN.
import { createClient } from 'graphql-sse';

const [url, query, most] = process.argv.slice(2);
const client = createClient({
  url,
  singleConnection: false,
  retryAttempts: 0,
  headers: { authorization: `Bearer ${process.env.READINESS_TOKEN}` },
});

let seen = 0;
for await (const result of client.iterate({ query })) {
  console.log(JSON.stringify(result));
  seen += 1;
  if (seen === Number(most)) break;
}
client.dispose();
