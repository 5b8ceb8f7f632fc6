import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';
import { weightedSum } from './check-digits.js';

export const unitedKingdom: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'UK_NHS',
    patterns: [
      { form: /\d{3} \d{3} \d{4}/, score: 0.3, checked: 0.6 },
      { form: /\d{3}-\d{3}-\d{4}/, score: 0.2, checked: 0.45 },
      { form: /\d{3}[ -]?\d{3}[ -]?\d{4}/, score: 0.1, checked: 0.38 },
    ],
    check: (value) =>
      weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && value !== '0000000000',
    context: ['national health service', 'nhs', 'health services authority', 'health authority', 'patient'],
  }),
  recogniseByPattern({
    type: 'UK_NINO',
    patterns: [
      {
        form: /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]/,
        score: 0.5,
      },
    ],
    check: (value) => (value.slice(2, 8) === '000000' ? false : undefined),
    context: ['national insurance', 'ni number', 'nino', 'ni'],
  }),
  recogniseByPattern({
    type: 'UK_DRIVING_LICENCE',
    patterns: [
      {
        form: /(?=[A-Z])[A-Z9]{5}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z9]{2}[A-Z\d][A-Z]{2}/,
        score: 0.6,
      },
    ],
    check: (value) => (/^[A-Z]+9*$/.test(value.slice(0, 5)) ? undefined : false),
    context: ['driving licence', 'driving license', 'dvla', 'licence number', 'license number', 'licence'],
  }),
  recogniseByPattern({
    type: 'UK_PASSPORT',
    patterns: [{ form: /[A-Z]{2}\d{7}/, score: 0.1 }],
    context: ['british passport', 'uk passport', 'passport', 'hmpo', 'hm passport'],
  }),
  recogniseByPattern({
    type: 'UK_POSTCODE',
    patterns: [
      {
        form: /(?:GIR ?0AA|(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])) ?\d[ABD-HJLNP-UW-Z]{2})/,
        score: 0.1,
      },
    ],
    context: [
      'postcode',
      'post code',
      'postal code',
      'address',
      'zip',
      'live',
      'lives',
      'living',
      'delivery',
    ],
    views: ['plain', 'joined'],
  }),
  recogniseByPattern({
    type: 'UK_VEHICLE_REGISTRATION',
    patterns: [
      { form: /[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[- ]?[A-HJ-PR-Z]{3}/, score: 0.3 },
      { form: /[A-HJ-NPR-TV-Y]\d{1,3}[- ]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}/, score: 0.2 },
      { form: /[A-HJ-PR-Z]{3}[- ]?\d{1,3}[- ]?[A-HJ-NPR-TV-Y]/, score: 0.15 },
    ],
    context: [
      'vehicle',
      'registration',
      'number plate',
      'licence plate',
      'reg',
      'vrn',
      'dvla',
      'v5c',
      'mot',
      'car',
    ],
  }),
];
