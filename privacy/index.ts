/**
 * privacy/: personal data. Recognisers for what has a form, redaction, pseudonyms. Names of people and places are
 * found only where someone introduces them or the caller knows them; docs/PRIVACY-DETECTION.md says what is found,
 * what a score means and what is not promised.
 */
export { createDetector, DEFAULT_THRESHOLD } from './detector.js';
export type { Detector, DetectorOptions, Find, KnownNames } from './detector.js';
export { createPseudonyms } from './pseudonyms.js';
export type { Pseudonyms, PseudonymsOptions } from './pseudonyms.js';
export { DEFAULT_PHONE_REGIONS, isPhoneRegion } from './recognisers/phone.js';
export type { PhoneRegion } from './recognisers/phone.js';
export { redact } from './redact.js';
export type { Entity, Redaction, RedactionPolicy, RedactOptions } from './redact.js';
