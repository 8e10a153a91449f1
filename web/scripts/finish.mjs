// After the build: puts the list of operations beside the app, and a .br and .gz next to every file worth compressing,
// so that the server compresses nothing while it answers.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
copyFileSync(join(root, 'src/graphql/generated/operations.json'), join(dist, 'operations.json'));

const compressible = /\.(js|css|html|svg|txt|webmanifest)$/;
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!compressible.test(path)) continue;
  const file = join(dist, path);
  const content = readFileSync(file);
  const brotli = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, brotli));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
