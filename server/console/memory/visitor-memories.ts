/** The memories of one visitor for an operator: where they came from by ids alone, sensitive ones without their words. */
import { isSensitive, stateOf } from '../../../memory/index.js';
import type { Fact } from '../../../memory/index.js';
import type { ApiInput } from '../../../protocol/api-route.js';
import type { MEMORY_CONSOLE_ROUTES } from '../../../protocol/console/memory-routes.js';
import type { ShownMemories, ShownMemory } from '../../../protocol/console/memories.js';
import { AppError } from '../../../protocol/errors.js';
import type { ConversationId, MessageId, VisitorId } from '../../../protocol/ids.js';
import type { FactId } from '../../../protocol/memories.js';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import { createFactPages } from '../../store/memory/fact-pages.js';
import { createMemoryOwnerStore } from '../../store/memory/owners.js';
import { createVisitorStore } from '../../store/visitors.js';

export type ListVisitorMemories = (
  id: VisitorId,
  query: ApiInput<typeof MEMORY_CONSOLE_ROUTES.listVisitorMemories>['query'],
) => Promise<ShownMemories>;

export function createVisitorMemories({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): ListVisitorMemories {
  const pages = createFactPages(database);
  const owners = createMemoryOwnerStore(database);
  const visitors = createVisitorStore(database);
  return async (id, { before, limit, sensitive }) => {
    if (!(await visitors.find(id))) throw noVisitor();
    const at = clock.now();
    const [page, current, { paused }] = await Promise.all([
      pages.list(id, { before, limit, all: true, at }),
      pages.countCurrent(id, at),
      owners.find(id),
    ]);
    return {
      memories: page.facts.map((fact) => show(fact, { at, sensitive })),
      next: page.next,
      current,
      paused,
    };
  };
}

export function noVisitor(): AppError {
  return new AppError('NOT_FOUND', { message: 'There is no such visitor.' });
}

function show(fact: Fact, { at, sensitive }: { at: number; sensitive: boolean }): ShownMemory {
  const isHidden = isSensitive(fact) && !sensitive;
  const { id, version, trust, validFrom, validTo, recordedAt, retired, sources, uses, lastUsedAt } = fact;
  return {
    id: id as FactId,
    version,
    state: stateOf(fact, at),
    sensitive: isSensitive(fact),
    // "Health" alone would say something already.
    kind: isHidden ? null : fact.kind,
    text: isHidden ? null : fact.text,
    trust,
    validFrom,
    validTo,
    recordedAt,
    supersededBy: (retired?.by ?? null) as FactId | null,
    sources: sources
      .filter(({ conversationId }) => conversationId !== null)
      .map((source) => ({
        messageId: source.messageId as MessageId,
        conversationId: source.conversationId as ConversationId | null,
        at: source.at,
      })),
    uses,
    lastUsedAt,
  };
}
