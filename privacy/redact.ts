/**
 * Replaces what was found by `<TYPE_n>`, the same value by the same n within a text. Web addresses and dates are
 * listed and left in place unless the policy says otherwise: most of them are about the world, not about a person.
 */
import { countCodePoints } from './code-points.js';
import type { Detector, Find, KnownNames } from './detector.js';

/** As `parley redact` answers it: offsets in Unicode code points of the text as it came, the end exclusive. */
export interface Entity {
  type: string;
  start: number;
  end: number;
  score: number;
}

export interface Redaction {
  text: string;
  entities: Entity[];
}

export interface RedactionPolicy {
  /** False by default. */
  urls?: boolean;
  /** False by default. */
  dates?: boolean;
}

export interface RedactOptions {
  detector: Detector;
  policy?: RedactionPolicy;
  names?: KnownNames;
  /** What stands in the place of a find; `<TYPE_n>` by default. */
  replace?: (find: Find) => string;
}

export function redact(text: string, options: RedactOptions): Redaction {
  const { detector, policy = {}, names, replace = numbered() } = options;
  const finds = detector.find(text, names);
  const codePoints = countCodePoints(text);
  const parts: string[] = [];
  let copied = 0;
  for (const find of finds) {
    if (!isRedacted(find.type, policy)) continue;
    parts.push(text.slice(copied, find.start), replace(find));
    copied = find.end;
  }
  const entities = finds.map(({ type, start, end, score }) => ({
    type,
    start: codePoints(start),
    end: codePoints(end),
    score: Math.round(score * 100) / 100,
  }));
  return { text: `${parts.join('')}${text.slice(copied)}`, entities };
}

function isRedacted(type: string, policy: RedactionPolicy): boolean {
  if (type === 'URL') return policy.urls === true;
  if (type === 'DATE_TIME') return policy.dates === true;
  return true;
}

/** Counts each type from 1, in order of appearance. */
function numbered(): (find: Find) => string {
  const numbers = new Map<string, Map<string, number>>();
  return ({ type, value }) => {
    const ofType = numbers.get(type) ?? new Map<string, number>();
    numbers.set(type, ofType);
    const number = ofType.get(value) ?? ofType.size + 1;
    ofType.set(value, number);
    return `<${type}_${number}>`;
  };
}
