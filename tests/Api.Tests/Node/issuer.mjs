// An issuer of OpenID Connect by npm oidc-provider, a certified one. Everybody who comes is asked for a login by the page
// that the package brings, and is who they say. Prints the issuer once it listens. Commands on standard input, each
// answered "done": rotate (signs with a new key from then on), forget-secret and remember-secret (expects another secret of
// the client, and the first).
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

// What the package says of itself goes where nobody reads commands' answers.
console.info = console.warn = console.error;
const [port, clientId, clientSecret, redirect] = process.argv.slice(2);
let expected = clientSecret;
const issuer = `http://127.0.0.1:${port}`;
const server = createServer((request, response) => answer(request, response));
let keys = [key()];
let answer = provider();

function key() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

function provider() {
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: expected,
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys },
    cookies: { keys: [randomUUID()] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // Claims of the scope email in the token itself: Readiness asks nobody else for them.
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@example.org`, email_verified: true }),
    }),
  }).callback();
}

const commands = {
  rotate: () => {
    keys = [key()];
  },
  'forget-secret': () => {
    expected = randomUUID();
  },
  'remember-secret': () => {
    expected = clientSecret;
  },
};

createInterface({ input: process.stdin })
  .on('line', (line) => {
    commands[line]();
    answer = provider();
    console.log('done');
  })
  .on('close', () => process.exit(0));

server.listen(Number(port), '127.0.0.1', () => console.log(issuer));
