/** What a message changed, as its note in the margin says it. Of what was erased it says no word. */
import type { Claim, Fact, FactChange, FactStore, Writing } from '../../memory/index.js';
import { changedFactId } from '../../memory/index.js';
import type { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';
import type { FactId, MemoryUpdate } from '../../protocol/memories.js';

type Change = MemoryUpdate['changes'][number];

/** Undefined where there is nothing to say: nothing changed, or it belongs to no conversation. */
export async function describeWriting(
  owner: VisitorId,
  writing: Writing,
  {
    facts,
    offered = [],
  }: { facts: Pick<FactStore, 'find'>; offered?: readonly Pick<Claim, 'text' | 'kind'>[] },
): Promise<MemoryUpdate | undefined> {
  const { messageId, conversationId, at, undone } = writing;
  if (conversationId === null) return undefined;
  const known = await facts.find(owner, [...new Set(writing.changes.map(changedFactId))]);
  const changes = [
    ...describeChanges(writing.changes, new Map(known.map((fact) => [fact.id, fact]))),
    ...offered.map(({ text, kind }): Change => ({ type: 'offered', factId: null, text, before: null, kind })),
  ];
  if (changes.length === 0) return undefined;
  return {
    messageId: messageId as MessageId,
    conversationId: conversationId as ConversationId,
    at,
    changes,
    undone,
  };
}

function describeChanges(changes: readonly FactChange[], known: ReadonlyMap<string, Fact>): Change[] {
  const added = new Set(changes.filter(({ type }) => type === 'add').map(changedFactId));
  const replacedBy = (id: string) =>
    changes.filter((change) => change.type === 'retire').find(({ retired }) => retired.by === id);
  return changes.flatMap((change): Change[] => {
    const factId = changedFactId(change) as FactId;
    switch (change.type) {
      case 'add': {
        if (change.fact.about !== 'person') return [];
        const replaced = replacedBy(change.fact.id);
        const before = (replaced && known.get(replaced.factId)?.text) ?? null;
        const type = replaced ? typeOf(replaced.retired.because) : 'added';
        const { text, kind } = known.get(factId) ?? change.fact;
        return [{ type, factId, text, before, kind }];
      }
      case 'retire': {
        const fact = known.get(factId);
        if (fact?.about !== 'person') return [];
        const { because, by } = change.retired;
        // Said by what took its place, where that is of the same message.
        if (by !== null && added.has(by)) return [];
        return [{ type: typeOf(because), factId, text: fact.text, before: null, kind: fact.kind }];
      }
      case 'rewrite': {
        const { text, kind } = change.wording;
        return [{ type: 'refined', factId, text, before: change.before.text, kind }];
      }
      case 'erase':
        return [{ type: 'forgotten', factId, text: '', before: null }];
      case 'confirm':
        return [];
    }
  });
}

function typeOf(because: NonNullable<Fact['retired']>['because']): Change['type'] {
  switch (because) {
    case 'superseded':
    case 'ended':
    case 'retracted':
      return because;
    case 'refined':
    case 'merged':
      return 'refined';
  }
}
