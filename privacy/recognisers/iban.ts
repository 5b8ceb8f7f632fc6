/**
 * Bank accounts by IBAN: the form of the country, and the remainder by 97, from ibantools. Grouped by any one
 * separator; what follows an IBAN in the same sentence is not taken for a part of it, because the country says how
 * long it is.
 */
import { countrySpecs, isValidIBAN } from 'ibantools';
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';

const BEGINNING = /(?<![\p{L}\p{N}_])[A-Z]{2}[ -]?\d[ -]?\d/gu;
const LONGEST_WITH_GAPS = 34 * 2;

export const iban: Recogniser = {
  type: 'IBAN_CODE',
  views: ['plain', 'joined', 'loose'],
  context: contextWords('iban', 'bank', 'account', 'transaction', 'konto', 'kontonummer', 'compte'),
  *look(view: TextView): Iterable<Sighting> {
    for (const match of view.upper.matchAll(BEGINNING)) {
      const length = countrySpecs[match[0].slice(0, 2)]?.chars;
      if (length === undefined || length === null) continue;
      const written = takeCharacters(view.upper.slice(match.index, match.index + LONGEST_WITH_GAPS), length);
      if (written === undefined) continue;
      const value = written.replace(/[ -]/g, '');
      if (isValidIBAN(value)) {
        yield { start: match.index, end: match.index + written.length, score: 0.98, value };
      }
    }
  },
};

/** The beginning of the text that has `count` letters and digits, if they end a word. */
function takeCharacters(text: string, count: number): string | undefined {
  let taken = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/[A-Z\d]/.test(character)) taken += 1;
    else if (!/[ -]/.test(character)) return undefined;
    if (taken === count)
      return /^[\p{L}\p{N}_]/u.test(text.slice(index + 1)) ? undefined : text.slice(0, index + 1);
  }
  return undefined;
}
