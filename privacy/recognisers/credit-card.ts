/** Payment cards: Luhn's sum, and surer where the prefix and length belong to a known network. */
import validator from 'validator';
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import { NUMBER_VIEWS, withoutSeparators, wholeWord } from '../pattern-recogniser.js';
import type { TextView } from '../text-views.js';
import { isOneDigitRepeated } from '../national/check-digits.js';

const FORMS = [
  /[1-6]\d{11,18}/,
  /[1-6]\d{3}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?/,
  /3\d{3}([ -])\d{6}\1\d{4,5}/,
  /[2-6]\d{3}(?:[ -]{1,3}\d{2,4}){3,7}/,
].map(wholeWord);
/** Thirteen digits from 1 are milliseconds since 1970. */
const A_TIME = /^1\d{12}$/;

export const creditCard: Recogniser = {
  type: 'CREDIT_CARD',
  views: NUMBER_VIEWS,
  context: contextWords(
    'credit',
    'card',
    'visa',
    'mastercard',
    'cc',
    'amex',
    'discover',
    'jcb',
    'diners',
    'maestro',
    'debit',
    'tarjeta',
    'kreditkarte',
    'carte',
  ),
  *look(view: TextView): Iterable<Sighting> {
    for (const form of FORMS) {
      for (const match of view.text.matchAll(form)) {
        const value = withoutSeparators(match[0]);
        if (value.length < 12 || value.length > 19) continue;
        if (A_TIME.test(value) || isOneDigitRepeated(value) || !validator.isLuhnNumber(value)) continue;
        const end = match.index + match[0].length;
        yield { start: match.index, end, score: validator.isCreditCard(value) ? 0.95 : 0.6, value };
      }
    }
  },
};
