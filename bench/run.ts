/** `npm run bench -- TOPIC [OPTIONS]`: one file for each topic. Tables go to standard output, progress to standard error. */
import { benchChat } from './chat.js';
import { benchEmbedding } from './embedding.js';
import { benchGenerator } from './generator.js';
import { benchMemory } from './memory.js';

const TOPICS: Record<string, (options: string[]) => Promise<void>> = {
  chat: benchChat,
  embedding: benchEmbedding,
  generator: benchGenerator,
  memory: benchMemory,
};

const topic = process.argv[2] ?? '';
const run = TOPICS[topic];
if (!run) {
  console.error(
    `Which topic? Known are: ${Object.keys(TOPICS).join(', ')}. For example: npm run bench -- chat`,
  );
  process.exit(2);
}
await run(process.argv.slice(3));
