/** What a visitor can do about being one, and what is done about it: put together once for all edges. */
import { randomBytes } from 'node:crypto';
import type { Config } from '../config.js';
import type { ConversationStore } from '../store/conversations.js';
import { createAgedStore } from '../store/visitors/aged.js';
import { createPeopleStore } from '../store/visitors/people.js';
import type { PeopleStore } from '../store/visitors/people.js';
import { createVisitorSecretStore } from '../store/visitors/secrets.js';
import { createSettingStore } from '../store/visitors/settings.js';
import type { SettingStore } from '../store/visitors/settings.js';
import { createUsedProofStore } from '../store/visitors/used-proofs.js';
import type { VisitorStore } from '../store/visitors.js';
import { createDownload } from './download.js';
import type { Download } from './download.js';
import { createErasures } from './erasures.js';
import type { ErasureParts, Erasures } from './erasures.js';
import { createJoining } from './joining.js';
import type { Joining } from './joining.js';
import { createLinkCodes } from './link-codes.js';
import type { LinkCodes } from './link-codes.js';
import { createProofGate } from './proof-of-work.js';
import type { ProofGate } from './proof-of-work.js';
import { createRecoveryPhrases } from './recovery-phrases.js';
import type { RecoveryPhrases } from './recovery-phrases.js';
import { createRetention } from './retention.js';
import type { Retention, RetentionParts } from './retention.js';
import { defineTemporaryJob } from './temporary-conversations.js';

export interface People {
  store: PeopleStore;
  settings: SettingStore;
  erasures: Erasures;
  joining: Joining;
  linkCodes: LinkCodes;
  recovery: RecoveryPhrases;
  proofGate: ProofGate;
  retention: Retention;
  download: Download;
}

export interface PeopleParts
  extends Omit<ErasureParts, 'people' | 'secrets'>, Pick<RetentionParts, 'jobStore'> {
  visitors: VisitorStore;
  conversations: ConversationStore;
  /** Of this installation. */
  secret: string;
  config: Pick<Config, 'proofOfWork' | 'retentionDays'>;
}

/** Defines its kinds of job, so call it before the jobs are started. */
export function createPeople(parts: PeopleParts): People {
  const { database, clock, secret, config } = parts;
  const store = createPeopleStore(database);
  const secrets = createVisitorSecretStore(database);
  const aged = createAgedStore(database);
  const settings = createSettingStore(database);
  const erasures = createErasures({ ...parts, people: store, secrets });
  defineTemporaryJob({ ...parts, aged });
  return {
    store,
    settings,
    erasures,
    joining: createJoining({ ...parts, people: store, erasures }),
    linkCodes: createLinkCodes({ secrets, clock, secret, randomBytes }),
    recovery: createRecoveryPhrases({ secrets, clock }),
    proofGate: createProofGate({
      mode: config.proofOfWork,
      secret,
      clock,
      used: createUsedProofStore(database),
    }),
    retention: createRetention({
      ...parts,
      aged,
      settings,
      erasures,
      days: config.retentionDays,
    }),
    download: createDownload(parts),
  };
}
