// Runs every audit of graphql-http against a server and prints one JSON line an audit: { name, status, reason }.
// The address is the first argument; a token, where there is one, is in READINESS_TOKEN.
import { serverAudits } from 'graphql-http';

const token = process.env.READINESS_TOKEN;

function send(url, init = {}) {
  const headers = new Headers(init.headers);
  if (token) headers.set('authorization', `Bearer ${token}`);
  return fetch(url, { ...init, headers });
}

for (const audit of serverAudits({ url: process.argv[2], fetchFn: send })) {
  const { status, reason } = await audit.fn();
  console.log(JSON.stringify({ name: `${audit.id} ${audit.name}`, status, reason: reason && String(reason) }));
}
