/**
 * A remembered fact with its provenance. It has two times: when it holds in the world (`validFrom`, `validTo`) and
 * when it was believed (`recordedAt`, `retired.at`), as in bitemporal databases; so "where did I live before?" can be
 * answered, and what was believed is never rewritten.
 */
import type { FactKind, FactState } from '../protocol/memories.js';
import { SENSITIVE_KINDS } from '../protocol/memories.js';
import type { SourceMessage } from './source-message.js';

export interface FactSource {
  messageId: string;
  conversationId: string | null;
  at: number;
}

export interface Retirement {
  /** When it was learnt that the fact no longer holds. */
  at: number;
  because: 'superseded' | 'refined' | 'merged' | 'ended' | 'retracted';
  /** What took its place. */
  by: string | null;
}

export interface Fact {
  /** UUIDv7. */
  id: string;
  /** Grows when its text is put right. */
  version: number;
  /**
   * `bot`: what the bot has said of itself. Kept apart, and never told as something about the person. `said`: the
   * person's own words that fit no fact, quoted with their day; its attribute is `said`, and its value the words.
   */
  about: 'person' | 'bot' | 'said';
  /** A sentence to the person: "You have a dog called Max." Of the bot: "I am called Parley." */
  text: string;
  kind: FactKind;
  /** `self`, or the name or role of whom or what it is about: "Max", "sister". */
  subject: string;
  /** From attributes.ts, or `favourite <thing>`. */
  attribute: string;
  /** The shortest words that answer the attribute: "Max", "Berlin", "sushi". */
  value: string;
  /** Oldest first; never empty. */
  sources: FactSource[];
  /** 0 to 1: the least sure step by which it came here. 1 is the person's own hand. */
  trust: number;
  /** 0 to 1: how much it would be missed. */
  importance: number;
  /** Milliseconds since 1970-01-01T00:00:00Z; null where nothing bounds it. `validTo` is the last moment it holds. */
  validFrom: number | null;
  validTo: number | null;
  /** Minutes east of UTC where it was said; validFrom and validTo are whole days there. */
  utcOffsetMinutes: number;
  recordedAt: number;
  /** The fact that this one took the place of. */
  supersedes: string | null;
  retired: Retirement | null;
  lastUsedAt: number | null;
  uses: number;
}

type Told = Omit<
  Fact,
  'version' | 'utcOffsetMinutes' | 'recordedAt' | 'supersedes' | 'retired' | 'lastUsedAt' | 'uses'
>;

/** A fact as it is when the message that tells it is read. */
export function newFact(
  told: Told,
  { at, utcOffsetMinutes }: Pick<SourceMessage, 'at' | 'utcOffsetMinutes'>,
): Fact {
  return {
    ...told,
    version: 1,
    utcOffsetMinutes,
    recordedAt: at,
    supersedes: null,
    retired: null,
    lastUsedAt: null,
    uses: 0,
  };
}

export function stateOf(fact: Pick<Fact, 'kind' | 'validTo' | 'retired'>, at: number): FactState {
  switch (fact.retired?.because) {
    case 'superseded':
    case 'refined':
    case 'merged':
      return 'superseded';
    case 'ended':
      return 'ended';
    case 'retracted':
      return 'retracted';
    case undefined:
      return fact.kind === 'plan' && fact.validTo !== null && fact.validTo < at ? 'expired' : 'current';
  }
}

export function isSensitive({ kind }: Pick<Fact, 'kind'>): boolean {
  return SENSITIVE_KINDS.includes(kind);
}
