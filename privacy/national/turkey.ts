import { tckimlik, vkn } from 'stdnum/lib/cjs/tr/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

export const turkey: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'TR_NATIONAL_ID',
    patterns: [{ form: /[1-9]\d{10}/, score: 0.1, checked: 0.5 }],
    check: (value) => tckimlik.validate(value).isValid,
    context: ['tc kimlik', 'kimlik', 'tckn', 'tc', 't.c.', 'kimlik no', 'turkish id'],
  }),
  recogniseByPattern({
    type: 'TR_TAX_ID',
    patterns: [{ form: /\d{10}/, score: 0.05, checked: 0.3 }],
    check: (value) => vkn.validate(value).isValid,
    context: ['vergi', 'vkn', 'vergi kimlik', 'vergi numarası', 'tax id'],
  }),
];
