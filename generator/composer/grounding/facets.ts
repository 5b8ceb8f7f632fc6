/**
 * What questions often ask about, each with the turns of phrase that ask for it and those that tell it: "for a
 * living" is told by "was a chemist", "husband" by "married". A sentence that tells it need not repeat the words.
 */
import { once } from '../words/once.js';
import { stem } from '../words/stem.js';
import { FACET_PATTERNS } from './facet-patterns.js';

export interface Facet {
  name: string;
  asks: RegExp;
  tells: RegExp;
  /** Stems of the question that a sentence which tells it stands for. */
  covers: ReadonlySet<string>;
  /** Whether a sentence with the words alone does not do: to be one of seven children is not to have any. */
  isStrict: boolean;
}

const FACETS = once((): readonly Facet[] =>
  FACET_PATTERNS.map(({ name, asks, tells, covers, isStrict = false }) => ({
    name,
    asks: new RegExp(`\\b(?:${asks})`, 'iu'),
    tells: new RegExp(tells, 'iu'),
    covers: new Set(covers.split(' ').map(stem)),
    isStrict,
  })),
);

/** What a question asks about, the first that fits; undefined where its own words must do. */
export function facetOf(question: string): Facet | undefined {
  return FACETS().find(({ asks }) => asks.test(question));
}
