import { codicefiscale } from 'stdnum/lib/cjs/it/index.js';
import validator from 'validator';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

/** Of a name three letters: consonants first, then vowels, X where it is too short. */
const NAME_LETTERS = /^[^AEIOU]*[AEIOU]*X*$/;

export const italy: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'IT_FISCAL_CODE',
    patterns: [
      {
        // Digits may be replaced by the letters L to V where two people would share a code.
        form: /[A-Z]{3} ?[A-Z]{3} ?[\dLMNP-V]{2}[A-EHLMPR-T][0-7LMNP-T][\dLMNP-V] ?[A-Z][\dLMNP-V]{3}[A-Z]/,
        score: 0.3,
        checked: 0.9,
      },
    ],
    check: (value) => {
      if (!NAME_LETTERS.test(value.slice(0, 3)) || !NAME_LETTERS.test(value.slice(3, 6))) return false;
      return codicefiscale.validate(value).isValid || undefined;
    },
    context: ['codice fiscale', 'cf', 'fiscal code', 'fiscale'],
  }),
  recogniseByPattern({
    type: 'IT_DRIVER_LICENSE',
    patterns: [{ form: /[A-Z]{2}\d{7}[A-Z]|U1[B-HJ-NPR-Z\d]{7}[A-Z]/, score: 0.2 }],
    context: [
      'patente',
      'patente di guida',
      'licenza',
      'licenza di guida',
      'driver license',
      'driving licence',
    ],
  }),
  recogniseByPattern({
    type: 'IT_VAT_CODE',
    patterns: [
      { form: /\d{11}/, score: 0.1, checked: 0.37 },
      { form: /\d(?:[ _]?\d){10}/, score: 0.04, checked: 0.08 },
    ],
    check: (value) => value !== '00000000000' && validator.isLuhnNumber(value),
    context: ['piva', 'partita iva', 'p. iva', 'p.iva', 'vat'],
  }),
  recogniseByPattern({
    type: 'IT_PASSPORT',
    patterns: [{ form: /[A-Z]{2}\d{7}/, score: 0.11 }],
    context: ['passaporto', 'elettronico', 'italiano', 'viaggio', 'italian passport'],
  }),
  recogniseByPattern({
    type: 'IT_IDENTITY_CARD',
    patterns: [{ form: /[A-Z]{2}\s?\d{7}|\d{7}[A-Z]{2}|[A-Z]{2}\d{5}[A-Z]{2}/, score: 0.12 }],
    context: [
      'carta',
      'identità',
      'identita',
      'elettronica',
      'cie',
      'documento',
      'riconoscimento',
      'espatrio',
      'identity card',
    ],
  }),
];
