import { nir, siren, siret } from 'stdnum/lib/cjs/fr/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

export const france: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'FR_NIR',
    patterns: [
      {
        form: /[123478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-3]|[23]\d|4[0-2]|[5-9]\d)[ .-]?(?:0[1-9]|[1-9]\d|2[AB])[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}/,
        score: 0.3,
        checked: 0.85,
      },
    ],
    check: (value) => nir.validate(value).isValid,
    context: [
      'sécurité sociale',
      'numéro de sécurité sociale',
      'insee',
      'carte vitale',
      'sécu',
      'nir',
      'immatriculation',
      'social security',
    ],
  }),
  recogniseByPattern({
    type: 'FR_SIRET',
    patterns: [
      { form: /\d{3} \d{3} \d{3} \d{5}/, score: 0.2, checked: 0.6 },
      { form: /\d{14}/, score: 0.1, checked: 0.36 },
    ],
    check: (value) => siret.validate(value).isValid,
    context: ['siret', 'établissement', 'etablissement'],
  }),
  recogniseByPattern({
    type: 'FR_SIREN',
    patterns: [
      { form: /\d{3} \d{3} \d{3}/, score: 0.1, checked: 0.33 },
      { form: /\d{9}/, score: 0.05, checked: 0.3 },
    ],
    check: (value) => siren.validate(value).isValid,
    context: ['siren', 'entreprise', 'société'],
  }),
];
