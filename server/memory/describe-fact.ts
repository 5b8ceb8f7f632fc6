/** A fact as its person sees it, with their own words that it came from where those are still there. */
import { isSensitive, stateOf } from '../../memory/index.js';
import type { Fact } from '../../memory/index.js';
import type { Message } from '../../protocol/conversation.js';
import type { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';
import type { FactId, RememberedFact } from '../../protocol/memories.js';
import type { ConversationStore } from '../store/conversations.js';

const EXCERPT_LENGTH = 200;

export async function describeFacts(
  owner: VisitorId,
  facts: readonly Fact[],
  { conversations, at }: { conversations: Pick<ConversationStore, 'findMessages'>; at: number },
): Promise<RememberedFact[]> {
  const ids = new Set(facts.flatMap(({ sources }) => sources.map(({ messageId }) => messageId)));
  const messages = await conversations.findMessages(owner, [...ids]);
  const byId = new Map<string, Message>(messages.map((message) => [message.id, message]));
  return facts.map((fact) => describeFact(fact, byId, at));
}

function describeFact(fact: Fact, messages: ReadonlyMap<string, Message>, at: number): RememberedFact {
  return {
    id: fact.id as FactId,
    version: fact.version,
    text: fact.text,
    kind: fact.kind,
    state: stateOf(fact, at),
    sensitive: isSensitive(fact),
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    recordedAt: fact.recordedAt,
    byHand: fact.trust === 1,
    inOwnWords: fact.about === 'said',
    supersededBy: (fact.retired?.by ?? null) as FactId | null,
    // What was written by hand has no message.
    sources: fact.sources
      .filter(({ conversationId }) => conversationId !== null)
      .map((source) => describeSource(source, messages.get(source.messageId))),
    lastUsedAt: fact.lastUsedAt,
    uses: fact.uses,
  };
}

/** Of a conversation that was deleted there is no excerpt, and nothing to go to. */
function describeSource(
  { messageId, at }: Fact['sources'][number],
  message: Message | undefined,
): RememberedFact['sources'][number] {
  const conversationId: ConversationId | null = message?.conversationId ?? null;
  const excerpt = message && !message.withheld ? shorten(message.text) : null;
  return { messageId: messageId as MessageId, conversationId, excerpt, at };
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2)).replace(/\p{Surrogate}$/u, '')}…`;
}
