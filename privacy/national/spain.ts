import { dni, nie } from 'stdnum/lib/cjs/es/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';

export const spain: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'ES_NIF',
    patterns: [{ form: /\d{7,8}[ -]?[A-Z]|\d{2}\.\d{3}\.\d{3}[ -]?[A-Z]/, score: 0.3, checked: 0.75 }],
    check: (value) => dni.validate(value.padStart(9, '0')).isValid,
    context: ['documento nacional de identidad', 'dni', 'nif', 'identificación', 'identificacion'],
  }),
  recogniseByPattern({
    type: 'ES_NIE',
    patterns: [{ form: /[XYZ][ -]?\d{7,8}[ -]?[A-Z]/, score: 0.3, checked: 0.8 }],
    check: (value) => nie.validate(value).isValid,
    context: ['número de identificación de extranjero', 'nie', 'extranjero'],
  }),
  recogniseByPattern({
    type: 'ES_PASSPORT',
    patterns: [{ form: /[A-Z]{3}\d{6}/, score: 0.2 }],
    context: ['pasaporte', 'passport', 'número de pasaporte'],
  }),
];
