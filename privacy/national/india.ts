import { aadhaar, gstin } from 'stdnum/lib/cjs/in/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

/** States and union territories on number plates, those that have been renamed included. */
const PLATE_STATES = new Set(
  'AN AP AR AS BR CG CH CT DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UA UK UL UP WB'.split(
    ' ',
  ),
);

export const india: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'IN_AADHAAR',
    patterns: [
      { form: /\d{4}([- :])\d{4}\1\d{4}/, score: 0.2, checked: 0.7 },
      { form: /\d{12}/, score: 0.05, checked: 0.5 },
    ],
    check: (value) => aadhaar.validate(value).isValid,
    context: ['aadhaar', 'aadhar', 'uidai'],
  }),
  recogniseByPattern({
    type: 'IN_PAN',
    patterns: [
      { form: /[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/, score: 0.6 },
      { form: /[A-Z]{5}\d{4}[A-Z]/, score: 0.2 },
      { form: /(?=[A-Z\d]{0,9}[A-Z])(?=[A-Z\d]{0,6}\d{4})[A-Z\d]{10}/, score: 0.01 },
    ],
    context: ['permanent account number', 'pan', 'pan card'],
  }),
  recogniseByPattern({
    type: 'IN_VOTER',
    patterns: [
      { form: /[A-Z][ABCDGHJKMNPRSY][A-Z]\d{7}/, score: 0.4 },
      { form: /[A-Z]{3}\d{7}/, score: 0.3 },
    ],
    context: ['voter', 'epic', 'elector photo identity card', 'election', 'electoral'],
  }),
  recogniseByPattern({
    type: 'IN_PASSPORT',
    patterns: [{ form: /[A-Z][1-9]\d ?\d{4}[1-9]/, score: 0.14 }],
    context: ['passport', 'indian passport', 'passport number'],
  }),
  recogniseByPattern({
    type: 'IN_VEHICLE_REGISTRATION',
    patterns: [
      { form: /[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?(?!0000)\d{4}/, score: 0.35, checked: 0.7 },
      {
        form: /[2-9]\d[ -]?BH[ -]?(?!0000)\d{4}[ -]?[A-HJ-NP-Z]{1,2}|(?!00)\d{2}[ABCDEFHKPRX]\d{6}[A-Z]/,
        score: 0.75,
      },
      { form: /\d{1,3}[ -]?(?:CD|CC|UN)[ -]?[1-9]\d{1,3}/, score: 0.35 },
      { form: /[A-Z]{3}(?!0000)\d{4}/, score: 0.1 },
      { form: /[A-Z]{1,2}(?!0000)\d{4}|I(?!00000)\d{5}/, score: 0.02 },
    ],
    check: (value) =>
      (/^[A-Z]{2}\d{1,2}[A-Z]{1,3}\d{4}$/.test(value) && PLATE_STATES.has(value.slice(0, 2))) || undefined,
    context: ['rto', 'vehicle', 'plate', 'registration', 'car', 'bike'],
  }),
  recogniseByPattern({
    type: 'IN_GSTIN',
    patterns: [
      { form: /(?:0[1-9]|[12]\d|3[0-7])[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]/, score: 0.7, checked: 0.95 },
      { form: /(?:0[1-9]|[12]\d|3[0-7])[A-Z\d]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]/, score: 0.4 },
    ],
    check: (value) =>
      value.slice(2, 7).replace(/\d/g, '').length < 3 ? false : gstin.validate(value).isValid || undefined,
    context: ['gstin', 'gst', 'goods and services tax', 'gst number'],
  }),
];
