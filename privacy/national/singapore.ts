import { uen } from 'stdnum/lib/cjs/sg/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

export const singapore: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'SG_NRIC_FIN',
    patterns: [
      { form: /[STFGM]\d{7}[A-Z]/, score: 0.5 },
      { form: /[A-Z]\d{7}[A-Z]/, score: 0.3 },
    ],
    context: ['fin', 'fin#', 'nric', 'nric#'],
  }),
  recogniseByPattern({
    type: 'SG_UEN',
    patterns: [{ form: /\d{8,9}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z]/, score: 0.2, checked: 0.7 }],
    check: (value) => uen.validate(value).isValid,
    context: ['uen', 'unique entity number', 'business registration', 'acra'],
  }),
];
