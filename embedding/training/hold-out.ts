/** Which Topical-Chat conversations are for what, by a fixed hash: half are never trained on nor tuned with. */
import { hash } from '../built-in/text-features.js';

export type Use = 'train' | 'tune' | 'test';

export function useOf(conversation: string): Use {
  const h = hash(conversation);
  if (h % 2 === 0) return 'test';
  return (h >>> 1) % 5 === 0 ? 'tune' : 'train';
}
