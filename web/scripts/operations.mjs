// Reads every .graphql document under src and writes, to src/graphql/generated:
//   operations.ts    the types of each operation, and the id the client sends in place of its text
//   operations.json  id -> document text: all that the web app may ask of the server
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildASTSchema, Kind, parse, print, validate, visit } from 'graphql';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/graphql/generated');
const schema = parse(readFileSync(join(root, '../api/Schema/schema.graphql'), 'utf8'));

const documents = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => ({ location: path, document: parse(readFileSync(join(root, 'src', path), 'utf8')) }));
const definitions = documents.flatMap(({ document }) => document.definitions);
const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const fragments = new Map(
  definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

refuseMistakes();
const persisted = operations.map(persist);
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'operations.ts'), await typed(persisted));
writeFileSync(
  join(target, 'operations.json'),
  `${JSON.stringify(Object.fromEntries(persisted.map(({ id, text }) => [id, text])), null, 2)}\n`,
);

function refuseMistakes() {
  const errors = validate(buildASTSchema(schema), { kind: Kind.DOCUMENT, definitions });
  if (errors.length === 0) return;
  for (const error of errors) console.error(error.toString());
  process.exit(1);
}

function persist(operation) {
  const used = new Set();
  collectFragments(operation, used);
  const text = [operation, ...[...used].sort().map((name) => fragments.get(name))].map(print).join('\n\n');
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { id, text, name: operation.name.value, type: operation.operation };
}

function collectFragments(node, used) {
  visit(node, {
    FragmentSpread({ name }) {
      if (used.has(name.value)) return;
      used.add(name.value);
      collectFragments(fragments.get(name.value), used);
    },
  });
}

async function typed(list) {
  const types = await codegen({
    filename: 'operations.ts',
    schema,
    documents,
    config: {},
    plugins: [
      {
        operations: {
          skipTypename: true,
          strictScalars: true,
          scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        },
      },
    ],
    pluginMap: { operations: operationTypes },
  });
  const constants = list.map(({ id, name, type }) => {
    const result = `${name}${type[0].toUpperCase()}${type.slice(1)}`;
    return `export const ${name}: Operation<${result}, ${result}Variables> = { documentId: '${id}' };`;
  });
  return `import type { Operation } from '../operation';\n\n${types}\n${constants.join('\n')}\n`;
}
