import type { SourcePassage } from '../../../search/index.js';
import { defineStage } from '../stage.js';

const CITATION = /\[(\d{1,3})\]/g;

/** Which passages the answer cites, and which numbers in it name nothing that was read. */
export const checkCitations = (text: string, passages: SourcePassage[]) =>
  defineStage({
    name: 'check-citations',
    run: () => {
      const numbers = [...new Set([...text.matchAll(CITATION)].map((match) => Number(match[1])))];
      const read = new Set(passages.map((passage) => passage.n));
      return {
        cited: numbers.filter((n) => read.has(n)),
        unknown: numbers.filter((n) => !read.has(n)),
      };
    },
    report: (citations) => ({
      outcome: passages.length === 0 ? 'skipped' : 'ok',
      decision:
        passages.length === 0 ? 'nothing was read' : `${citations.cited.length} of ${passages.length} cited`,
      detail: citations,
    }),
  });
