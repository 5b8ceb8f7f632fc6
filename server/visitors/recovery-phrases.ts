/**
 * Twelve words that give a visitor back to whoever lost their cookie. They carry 128 random bits (BIP 39), so the
 * digest may be a fast one: trying them all is out of reach for anybody, with the database in hand or without.
 * It is not keyed by the installation's secret on purpose. A new secret makes every cookie worthless, and that is
 * just when the words are needed.
 */
import { createHash } from 'node:crypto';
import { generateMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { VisitorSecretStore } from '../store/visitors/secrets.js';

const STRENGTH_BITS = 128;

export interface RecoveryPhrases {
  /** The words, which are shown once and kept nowhere. The visitor's phrase before holds no longer. */
  make(visitorId: VisitorId): Promise<string[]>;
  /** INVALID_INPUT for what can be no phrase, NOT_FOUND for one that is nobody's. */
  read(phrase: string): Promise<VisitorId>;
  exists(visitorId: VisitorId): Promise<boolean>;
}

export function createRecoveryPhrases({
  secrets,
  clock,
}: {
  secrets: VisitorSecretStore;
  clock: Clock;
}): RecoveryPhrases {
  return {
    async make(visitorId) {
      const phrase = generateMnemonic(wordlist, STRENGTH_BITS);
      await secrets.keepPhrase({ visitorId, digest: digestOf(phrase), at: clock.now() });
      return phrase.split(' ');
    },
    async read(text) {
      const phrase = text.normalize('NFKD').toLowerCase().trim().split(/\s+/).join(' ');
      if (phrase.split(' ').length !== 12 || !validateMnemonic(phrase, wordlist)) {
        throw new AppError('INVALID_INPUT', {
          message: 'These are not twelve words of a recovery phrase, or one of them is misspelt.',
        });
      }
      const visitorId = await secrets.findPhrase(digestOf(phrase));
      if (visitorId) return visitorId;
      throw new AppError('NOT_FOUND', {
        message: 'Nobody has this recovery phrase: it was replaced by a newer one, or all of it was erased.',
      });
    },
    exists: (visitorId) => secrets.hasPhrase(visitorId),
  };
}

function digestOf(phrase: string): string {
  return createHash('sha256')
    .update('parley recovery phrase ')
    .update(mnemonicToEntropy(phrase, wordlist))
    .digest('base64url');
}
