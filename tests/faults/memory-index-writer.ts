/** Builds and writes the graph of one person again and again, until it is killed. */
import { createVectorIndex } from '../../memory/index.js';
import { killedVectors, ada } from './memory-index-vectors.js';

const { source, make } = killedVectors();
const folder = process.argv[2] ?? '';
process.stdout.write('writing\n');
for (;;) {
  const index = createVectorIndex({ source, folder, embedder: 'tests', exactUpTo: 100, quietMs: 0 });
  await index.search(ada, make(), { limit: 1, signal: new AbortController().signal });
  await index.settle(ada);
  await index.erase(ada);
  await index.search(ada, make(), { limit: 1, signal: new AbortController().signal });
  await index.settle(ada);
  await index.close();
}
