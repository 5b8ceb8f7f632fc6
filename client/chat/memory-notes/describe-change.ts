/** What a message changed in memory, as the margin says it: "remembered: you have a dog called Max". */
import type { FactKind, MemoryUpdate } from '../../../protocol/memories.js';
import type { Phrase } from '../turn/phrase.js';

export type MemoryChange = MemoryUpdate['changes'][number];

/** Only what a sentence to a person begins with; a name, or "I", keeps its capital. */
const TO_THE_PERSON = /^You(r|rs|'re|’re|'ve|’ve|'d|’d|'ll|’ll)?\b/;

/** A remembered sentence as a part of another one: begun small, and without its full stop. */
export function withinSentence(text: string): string {
  const trimmed = text.trim().replace(/(?<![.…])\.$/u, '');
  return TO_THE_PERSON.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}

export const VERBS = {
  added: 'remembered.added',
  refined: 'remembered.refined',
  superseded: 'remembered.superseded',
  ended: 'remembered.ended',
  retracted: 'remembered.retracted',
  forgotten: 'remembered.forgotten',
} as const satisfies Record<Exclude<MemoryChange['type'], 'offered'>, Phrase['key']>;

/** The private kinds, each by its own name. */
const TOPICS: Partial<Record<FactKind, Phrase['key']>> = {
  health: 'topic.health',
  religion: 'topic.religion',
  politics: 'topic.politics',
  sexuality: 'topic.sexuality',
  ethnicity: 'topic.ethnicity',
  finance: 'topic.finance',
};

/** What it is about that is too private to be stored without a wish; undefined where that is not told. */
export function topicOf({ kind }: Pick<MemoryChange, 'kind'>): Phrase['key'] | undefined {
  return kind === undefined ? undefined : TOPICS[kind];
}

/** What can be taken back. What was only offered was never written. */
export function isUndoable(update: MemoryUpdate): boolean {
  return !update.undone && update.changes.some(({ type }) => type !== 'offered');
}
