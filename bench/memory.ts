/**
 * What finding again costs: the vector index beside hnswlib-node and mem0, many people with few memories, and a whole
 * recall over SQLite. `options` may name parts (search, people, recall, mem0) and numbers of memories; all without any.
 */
import { loadavg } from 'node:os';
import { benchMem0 } from './memory/mem0-costs.js';
import { benchPeople } from './memory/people-costs.js';
import { benchRecall } from './memory/recall-costs.js';
import { benchSearch } from './memory/search-costs.js';

const SIZES = [100, 300, 1_000, 3_000, 10_000, 100_000];
/** More take longer to be written than is worth the wait. */
const LARGEST_RECALL = 10_000;

export async function benchMemory(options: string[]): Promise<void> {
  const numbers = options.map(Number).filter((number) => Number.isInteger(number) && number > 0);
  const parts = options.filter((option) => Number.isNaN(Number(option)));
  const isAsked = (part: string): boolean => parts.length === 0 || parts.includes(part);
  const sizes = numbers.length > 0 ? numbers : SIZES;
  const load = (): string => loadavg()[0]!.toFixed(1);
  console.log(`load before: ${load()}`);
  if (isAsked('search')) await benchSearch(sizes);
  if (isAsked('recall')) await benchRecall(sizes.filter((size) => size <= LARGEST_RECALL));
  if (isAsked('people')) await benchPeople();
  if (isAsked('mem0')) await benchMem0();
  console.log(`\nload after: ${load()}`);
}
