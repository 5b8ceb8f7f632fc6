/** What never is remembered, even on a wish: what opens an account or a door, and the numbers of papers and cards. */
import { createDetector } from '../../privacy/index.js';

/** Found with a checksum or a form of their own; a place, a name or a day is no secret. */
const OPEN_TYPES = new Set(['PERSON', 'LOCATION', 'DATE_TIME', 'URL', 'DATE', 'NRP', 'DOMAIN', 'AGE']);

const SECRET_WORDS =
  /\b(?:pass ?(?:word|code|phrase)s?|passwd|pwd|pin(?: ?(?:code|number))?s?(?! (?:board|down|up|drop|badge|cushion))|login|log-in|credentials?|secret (?:key|code|question|answer|phrase)|api[- ]?keys?|access (?:key|token|code)|token|private key|seed phrase|recovery (?:phrase|code)|2fa|otp|one[- ]time code|security (?:code|number|answer)|cvv|cvc|card (?:number|details)|credit card|debit card|account (?:number|no)|sort code|routing number|iban|bic|swift code|social security|ssn|national insurance|ni number|passport (?:number|no)|passport is|licen[cs]e (?:number|no|plate)|driving licen[cs]e number|id (?:card )?number|tax (?:id|number)|nhs number|insurance number|medicare number|door code|gate code|alarm code|safe (?:code|combination)|combination (?:is|to|of)|unlock code|wi-?fi (?:password|key|code)|safe word|garage code|bank details|mother's maiden name)\b/i;
const SECRET_LOOKING =
  /\b(?=[^\s]*\d)(?=[^\s]*[A-Za-z])(?=[^\s]*[!@#$%^&*_+=~])\S{6,}|\b(?:sk|pk|ghp|gho|xox[bp]|AKIA|eyJ)[-_A-Za-z0-9]{10,}|\b\d(?:[ -]?\d){7,}\b|\b[A-Z]{1,2}\d{6,9}\b|\b[A-Fa-f0-9]{16,}\b/;

export interface Secrets {
  /** Whether the words hold one, or speak of one. */
  isIn(words: string): boolean;
  /** The same of words taken from others in which the detector found nothing, without asking it again. */
  isSpokenOf(words: string): boolean;
}

export function createSecrets(): Secrets {
  const detector = createDetector();
  const isSpokenOf = (words: string) => SECRET_WORDS.test(words) || SECRET_LOOKING.test(words);
  return {
    isSpokenOf,
    isIn: (words) =>
      isSpokenOf(words) ||
      (/\d{3}|@/.test(words) && detector.find(words).some(({ type }) => !OPEN_TYPES.has(type))),
  };
}
