import { idnr, vat } from 'stdnum/lib/cjs/de/index.js';
import { recogniseByPattern } from '../pattern-recogniser.js';
import type { Recogniser } from '../recogniser.js';
import { crossSum, letterAsDigits, passesIcao, weightedSum } from './check-digits.js';

/**
 * German documents use no letter that can be taken for a digit or makes a word. Passports begin with one of C to K,
 * identity cards with one of L to Z, by the office that issues them; either is looked for behind both.
 */
const C_TO_K = /[CFGHJK][CFGHJ-NPRTV-Z\d]{7}\d{1,2}/;
const L_TO_Z = /[L-NPRTV-Z][CFGHJ-NPRTV-Z\d]{7}\d{1,2}/;

export const germany: readonly Recogniser[] = [
  recogniseByPattern({
    type: 'DE_TAX_ID',
    patterns: [
      { form: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/, score: 0.3, checked: 0.55 },
      { form: /[1-9]\d[-/.]\d{3}[-/.]\d{3}[-/.]\d{3}/, score: 0.3, checked: 0.55 },
    ],
    check: (value) => repeatsOneDigit(value.slice(0, 10)) && idnr.validate(value).isValid,
    context: [
      'steueridentifikationsnummer',
      'steuer-id',
      'steuer id',
      'steuerid',
      'idnr',
      'steuerliche',
      'idnummer',
      'identifikationsnummer',
      'tin',
      'tax id',
    ],
  }),
  recogniseByPattern({
    type: 'DE_TAX_NUMBER',
    patterns: [
      { form: /(?:0[1-9]|1[0-6])\d{11}/, score: 0.3 },
      { form: /\d{3}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4}|\d{2}\/\d{3}\/\d{5}/, score: 0.4 },
      { form: /\d{2,3}\/\d{3,4}\/\d{4,5}/, score: 0.2 },
    ],
    context: [
      'steuernummer',
      'steuer-nr',
      'steuer nr',
      'st.-nr',
      'st-nr',
      'finanzamt',
      'umsatzsteuer',
      'einkommensteuer',
      'steuerbescheid',
      'tax number',
    ],
    views: ['plain'],
  }),
  recogniseByPattern({
    type: 'DE_SOCIAL_SECURITY',
    patterns: [{ form: /\d{2} ?\d{6} ?[A-Z] ?\d{3}/, score: 0.3, checked: 0.8 }],
    check: (value) => hasInsuredBirthday(value) && passesInsurance(value),
    context: [
      'rentenversicherungsnummer',
      'sozialversicherungsnummer',
      'versicherungsnummer',
      'rvnr',
      'svnr',
      'sv-nummer',
      'rente',
      'rentenversicherung',
      'sozialversicherung',
      'social security',
    ],
  }),
  recogniseByPattern({
    type: 'DE_HEALTH_INSURANCE',
    patterns: [{ form: /[A-Z]\d{9}/, score: 0.3, checked: 0.5 }],
    check: (value) =>
      crossSum(letterAsDigits(value.charAt(0)) + value.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 ===
      Number(value.slice(9)),
    context: [
      'krankenversicherungsnummer',
      'krankenversichertennummer',
      'versichertennummer',
      'kvnr',
      'krankenkasse',
      'krankenversicherung',
      'gesundheitskarte',
      'egk',
      'gkv',
      'aok',
      'tkk',
      'barmer',
      'dak',
      'health insurance',
    ],
  }),
  recogniseByPattern({
    type: 'DE_ID_CARD',
    patterns: [
      { form: /T\d{8}/, score: 0.35 },
      { form: L_TO_Z, score: 0.2, checked: 0.6 },
      { form: C_TO_K, score: 0.1, checked: 0.5 },
    ],
    check: checkDocument,
    context: [
      'personalausweis',
      'ausweis',
      'personalausweisnummer',
      'ausweisnummer',
      'ausweisdokument',
      'dokumentennummer',
      'seriennummer',
      'npa',
      'identity card',
      'national id',
      'id card',
    ],
  }),
  recogniseByPattern({
    type: 'DE_PASSPORT',
    patterns: [
      { form: C_TO_K, score: 0.2, checked: 0.6 },
      { form: L_TO_Z, score: 0.1, checked: 0.5 },
    ],
    check: checkDocument,
    context: [
      'reisepass',
      'pass',
      'passnummer',
      'reisepassnummer',
      'passport',
      'pass-nr',
      'dokumentennummer',
      'bundesrepublik',
      'mrz',
    ],
  }),
  recogniseByPattern({
    type: 'DE_FUEHRERSCHEIN',
    patterns: [{ form: /[A-Z][A-Z\d]\d{8}[A-Z\d]/, score: 0.2 }],
    context: [
      'führerscheinnummer',
      'führerschein',
      'fuehrerschein',
      'fahrerlaubnis',
      'fahrerlaubnisnummer',
      'fev',
      'kba',
      'driving licence',
      'driving license',
      'licence number',
      'license number',
    ],
  }),
  recogniseByPattern({
    type: 'DE_VAT_ID',
    patterns: [{ form: /DE[ -]?\d{9}|DE \d{3} \d{3} \d{3}/, score: 0.5, checked: 0.8 }],
    check: (value) => vat.validate(value.slice(2)).isValid,
    context: [
      'umsatzsteuer-identifikationsnummer',
      'umsatzsteueridentifikationsnummer',
      'ust-idnr',
      'ust-id',
      'ustidnr',
      'vat',
      'vat-id',
      'finanzamt',
      'invoice',
      'rechnung',
    ],
  }),
  recogniseByPattern({
    type: 'DE_KFZ',
    patterns: [{ form: /[A-ZÄÖÜ]{1,3}(?: [A-Z]{1,2} |-[A-Z]{1,2}[- ])\d{1,4}[EH]?/, score: 0.2 }],
    context: [
      'kennzeichen',
      'kfz-kennzeichen',
      'kfz',
      'nummernschild',
      'fahrzeugkennzeichen',
      'zulassung',
      'fahrzeug',
      'auto',
      'pkw',
      'lkw',
      'fahrzeugschein',
      'licence plate',
      'license plate',
    ],
    views: ['plain'],
  }),
  recogniseByPattern({
    type: 'DE_LANR',
    patterns: [{ form: /\d{9}/, score: 0.1, checked: 0.3 }],
    check: (value) =>
      value !== '000000000' &&
      (10 - (weightedSum(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(value.charAt(6)),
    context: ['lanr', 'arztnummer', 'arzt-nr', 'arzt-nummer', 'physician number', 'doctor number', 'arzt'],
  }),
  recogniseByPattern({
    type: 'DE_HANDELSREGISTER',
    patterns: [{ form: /HR[AB]\s{0,2}\d{1,6}/, score: 0.5 }],
    context: ['handelsregister', 'handelsregisternummer', 'amtsgericht', 'registergericht', 'gmbh', 'firma'],
  }),
  recogniseByPattern({
    type: 'DE_PLZ',
    patterns: [{ form: /(?:0[1-9]|[1-9]\d)\d{3}/, score: 0.04 }],
    context: ['plz', 'postleitzahl', 'wohnort', 'anschrift', 'adresse', 'straße', 'strasse'],
    views: ['plain'],
  }),
];

/** Of the first ten digits exactly one comes twice or three times. */
function repeatsOneDigit(digits: string): boolean {
  const counts = [...new Set(digits)].map((digit) => digits.split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}

/** As printed there is no check digit; the machine-readable line adds one. */
function checkDocument(value: string): boolean | undefined {
  return value.length === 10 ? passesIcao(value) : undefined;
}

function hasInsuredBirthday(value: string): boolean {
  const [day, month] = [Number(value.slice(2, 4)), Number(value.slice(4, 6))];
  return ((day >= 1 && day <= 31) || (day >= 51 && day <= 81)) && month >= 1 && month <= 12;
}

/** The library knows no area beyond its list, so the sum is taken here. */
function passesInsurance(value: string): boolean {
  const digits = value.slice(0, 8) + letterAsDigits(value.charAt(8)) + value.slice(9, 11);
  return crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(value.slice(11));
}
