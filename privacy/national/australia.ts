import { abn, acn, tfn } from 'stdnum/lib/cjs/au/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';
import { weightedSum } from './check-digits.js';

export const australia: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'AU_ABN',
    patterns: [
      { form: /\d{2}([ -])\d{3}\1\d{3}\1\d{3}/, score: 0.1, checked: 0.75 },
      { form: /\d{11}/, score: 0.05, checked: 0.6 },
    ],
    check: (value) => abn.validate(value).isValid,
    context: ['australian business number', 'abn'],
  }),
  recogniseByPattern({
    type: 'AU_ACN',
    patterns: [
      { form: /\d{3}([ -])\d{3}\1\d{3}/, score: 0.1, checked: 0.5 },
      { form: /\d{9}/, score: 0.05, checked: 0.34 },
    ],
    check: (value) => acn.validate(value).isValid,
    context: ['australian company number', 'acn'],
  }),
  recogniseByPattern({
    type: 'AU_TFN',
    patterns: [
      { form: /\d{3}([ -])\d{3}\1\d{3}/, score: 0.1, checked: 0.51 },
      { form: /\d{9}/, score: 0.05, checked: 0.35 },
    ],
    check: (value) => value !== '000000000' && tfn.validate(value).isValid,
    context: ['tax file number', 'tfn'],
  }),
  recogniseByPattern({
    type: 'AU_MEDICARE',
    patterns: [
      { form: /[2-6]\d{3}([ -])\d{5}\1\d/, score: 0.1, checked: 0.7 },
      { form: /[2-6]\d{9}/, score: 0.05, checked: 0.36 },
    ],
    check: (value) => weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value.charAt(8)),
    context: ['medicare'],
  }),
];
