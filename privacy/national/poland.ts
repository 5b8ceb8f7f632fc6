import { pesel } from 'stdnum/lib/cjs/pl/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

export const poland: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'PL_PESEL',
    patterns: [
      { form: /\d{2}(?:[02468][1-9]|[13579][012])(?:0[1-9]|[12]\d|3[01])\d{5}/, score: 0.3, checked: 0.65 },
    ],
    check: (value) => pesel.validate(value).isValid,
    context: ['pesel'],
  }),
];
