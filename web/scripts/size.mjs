// Fails when the JavaScript of the first page (the entry, which holds Home, and all it imports) is over its budget, gzipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = 60_000;
const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const chunks = new Set();
addWithImports('index.html');

let total = 0;
for (const { file } of chunks) {
  const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(7)}  ${file}`);
}
console.log(
  `${String(total).padStart(7)}  JavaScript of the first page, gzipped; the budget is ${budget} bytes`,
);
if (total > budget) process.exit(1);

function addWithImports(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the manifest of the build.`);
  if (chunks.has(chunk)) return;
  chunks.add(chunk);
  for (const imported of chunk.imports ?? []) addWithImports(imported);
}
