import validator from 'validator';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';
import { isOneDigitRepeated } from './check-digits.js';

/** Numbers that advertisements and forms have made famous. */
const KNOWN_FALSE = /^(?:000|666|123456789|98765432|078051120)/;

export const unitedStates: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'US_SSN',
    patterns: [
      { form: /\d{3}([- .])\d{2}\1\d{4}/, score: 0.55 },
      { form: /\d{5}-\d{4}|\d{3}-\d{6}|\d{9}/, score: 0.06 },
    ],
    check: (value) =>
      KNOWN_FALSE.test(value) ||
      isOneDigitRepeated(value) ||
      value.slice(3, 5) === '00' ||
      value.endsWith('0000')
        ? false
        : undefined,
    context: ['social', 'security', 'social security', 'ssn', 'ssns', 'ssid', 'ss#'],
  }),
  recogniseByPattern({
    type: 'US_ITIN',
    patterns: [
      { form: /9\d{2}([- ])(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}/, score: 0.6 },
      {
        form: /9\d{2}(?:-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])|(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-)\d{4}/,
        score: 0.25,
      },
      { form: /9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}/, score: 0.2 },
    ],
    context: ['individual', 'taxpayer', 'itin', 'tax', 'payer', 'taxid', 'tin'],
  }),
  recogniseByPattern({
    type: 'US_PASSPORT',
    patterns: [
      // Since 2021 a letter and eight digits; C is the passport card's.
      { form: /[A-Z]\d{8}/, score: 0.1 },
      { form: /\d{9}/, score: 0.05 },
    ],
    context: ['us', 'united', 'states', 'passport', 'passport#', 'travel', 'document'],
  }),
  recogniseByPattern({
    type: 'US_DRIVER_LICENSE',
    patterns: [
      { form: /[HK]\d{8}|V\d{6}|X\d{8}/, score: 0.3 },
      {
        form: /[A-Z]\d{1,14}|[A-Z]\d{18}|[A-Z]{2}\d{2,7}|\d{2}[A-Z]{3}\d{5,6}|[A-Z]\d{6}R|\d{7,9}[A-Z]|[A-Z]{2}\d{6}[A-Z]|\d{8}[A-Z]{2}|\d{3}[A-Z]{2}\d{4}|[A-Z]\d[A-Z]\d[A-Z]/,
        score: 0.08,
      },
      { form: /\d{6,14}|\d{16}/, score: 0.01 },
    ],
    context: [
      'driver',
      "driver's",
      'drivers',
      'license',
      'licence',
      'permit',
      'lic',
      'dls',
      'cdls',
      'lic#',
      'driving',
    ],
  }),
  recogniseByPattern({
    type: 'US_BANK_NUMBER',
    patterns: [{ form: /\d{8,17}/, score: 0.05 }],
    context: [
      'check',
      'account',
      'account#',
      'acct',
      'bank',
      'save',
      'savings',
      'checking',
      'debit',
      'deposit',
    ],
  }),
  recogniseByPattern({
    type: 'ABA_ROUTING_NUMBER',
    patterns: [
      { form: /[0123678]\d{3}-\d{4}-\d/, score: 0.3, checked: 0.7 },
      { form: /[0123678]\d{8}/, score: 0.05, checked: 0.38 },
    ],
    check: (value) => validator.isAbaRouting(value),
    context: ['aba', 'routing', 'abarouting', 'association', 'bankrouting', 'rtn', 'transit'],
  }),
];
