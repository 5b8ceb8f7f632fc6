import { sin } from 'stdnum/lib/cjs/ca/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';
import { isOneDigitRepeated } from './check-digits.js';

export const canada: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'CA_SIN',
    patterns: [
      { form: /[1-79]\d{2}([ -])\d{3}\1\d{3}/, score: 0.2, checked: 0.55 },
      { form: /[1-79]\d{8}/, score: 0.05, checked: 0.3 },
    ],
    check: (value) => !isOneDigitRepeated(value) && sin.validate(value).isValid,
    context: [
      'sin',
      'social insurance',
      'social insurance number',
      'canada',
      'nas',
      "numéro d'assurance sociale",
      'assurance sociale',
    ],
  }),
];
