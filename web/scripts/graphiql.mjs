// Puts GraphiQL's files beside the app. The server shows them in Development only.
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist/graphiql');
mkdirSync(target, { recursive: true });
for (const file of [
  'node_modules/react/umd/react.production.min.js',
  'node_modules/react-dom/umd/react-dom.production.min.js',
  'node_modules/graphiql/graphiql.min.js',
  'node_modules/graphiql/graphiql.min.css',
  'graphiql/graphiql.js',
]) {
  copyFileSync(join(root, file), join(target, basename(file)));
}
