/**
 * What a person may do about what is remembered of them: read it, write it down, put it right, erase it, take a
 * writing back, pause. Whatever erases words leaves none of them in any file before it is acknowledged.
 */
import { v7 as uuidv7 } from 'uuid';
import { changedFactId, reconcile, saidThatTells, tellingWords } from '../../memory/index.js';
import type { Extractor, Fact, FactChange, FactStore, Writing } from '../../memory/index.js';
import type { ApiInput, ApiReply } from '../../protocol/api-route.js';
import { AppError } from '../../protocol/errors.js';
import type { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';
import type { MEMORY_ROUTES } from '../../protocol/memory-routes.js';
import type { MemoryPage, MemoryUpdate, RememberedFact } from '../../protocol/memories.js';
import type { Clock } from '../clock.js';
import type { ConversationStore } from '../store/conversations.js';
import type { FactPages } from '../store/memory/fact-pages.js';
import type { MemoryOwnerStore } from '../store/memory/owners.js';
import { readByHand, wordingBy, wordingOf } from './by-hand.js';
import { describeFacts } from './describe-fact.js';
import { describeWriting } from './describe-update.js';
import { writeChanges } from './write-changes.js';
import type { WriteParts } from './write-changes.js';

export interface PersonMemory {
  isPaused(owner: VisitorId): Promise<boolean>;
  setPaused(owner: VisitorId, paused: boolean): Promise<void>;
  list(owner: VisitorId, query: ApiInput<typeof MEMORY_ROUTES.listMemories>['query']): Promise<MemoryPage>;
  add(owner: VisitorId, text: string): Promise<RememberedFact>;
  /** NOT_FOUND, as below, also of what is somebody else's. */
  update(owner: VisitorId, id: string, text: string): Promise<RememberedFact>;
  delete(owner: VisitorId, id: string, options: { history: boolean }): Promise<void>;
  deleteAll(owner: VisitorId): Promise<number>;
  updatesIn(owner: VisitorId, conversationId: ConversationId): Promise<MemoryUpdate[]>;
  /** CONFLICT where a later message built on it. One that was undone stays so. */
  undo(owner: VisitorId, messageId: MessageId): Promise<ApiReply<typeof MEMORY_ROUTES.undoMemoryUpdate>>;
  /** What these say now, by id; without those that were erased. */
  textsOf(owner: VisitorId, ids: readonly string[]): Promise<Map<string, string>>;
}

export interface PersonMemoryParts extends WriteParts {
  facts: FactStore;
  pages: FactPages;
  owners: MemoryOwnerStore;
  conversations: Pick<ConversationStore, 'find' | 'findMessages'>;
  /** The one that needs no model: a person waits for it. */
  extractor: Extractor;
  clock: Clock;
  /** Leaves no word of what was erased in any file. */
  scrub: (owner: VisitorId) => Promise<void>;
  announce: (owner: VisitorId, update: MemoryUpdate) => void;
}

const FOUND_AT_MOST = 100;

export function createPersonMemory(parts: PersonMemoryParts): PersonMemory {
  const { facts, owners, conversations, clock } = parts;
  const describe = async (owner: VisitorId, id: string): Promise<RememberedFact> => {
    const [described] = await describeFacts(owner, await facts.find(owner, [id]), {
      conversations,
      at: clock.now(),
    });
    if (!described) throw noMemory(id);
    return described;
  };
  return {
    isPaused: async (owner) => (await owners.find(owner)).paused,
    setPaused: (owner, paused) => owners.setPaused(owner, paused),
    list: (owner, query) => listFacts(owner, query, parts),
    add: async (owner, text) => describe(owner, await addByHand(owner, text, parts)),
    async update(owner, id, text) {
      await updateByHand(owner, { id, text }, parts);
      await tellOf(owner, [id], parts);
      return describe(owner, id);
    },
    delete: (owner, id, { history }) => deleteFact(owner, { id, history }, parts),
    async deleteAll(owner) {
      const deleted = await owners.forgetAll(owner, clock.now());
      await parts.scrub(owner);
      return deleted;
    },
    async updatesIn(owner, conversationId) {
      if (!(await conversations.find(owner, conversationId))) {
        throw new AppError('NOT_FOUND', { message: 'There is no such conversation.' });
      }
      const writings = await facts.listWritings(owner, conversationId);
      const updates = await Promise.all(writings.map((writing) => describeWriting(owner, writing, parts)));
      return updates.filter((update) => update !== undefined);
    },
    undo: (owner, messageId) => undoWriting(owner, messageId, parts),
    async textsOf(owner, ids) {
      return new Map((await facts.find(owner, ids)).map(({ id, text }) => [id, text]));
    },
  };
}

async function listFacts(
  owner: VisitorId,
  { q, before, limit, all }: ApiInput<typeof MEMORY_ROUTES.listMemories>['query'],
  { facts, pages, owners, conversations, clock }: PersonMemoryParts,
): Promise<MemoryPage> {
  const at = clock.now();
  const page =
    q === undefined
      ? await pages.list(owner, { before, limit, all, at })
      : { facts: await search(owner, { words: q, all }, facts), next: null };
  return {
    memories: await describeFacts(owner, page.facts, { conversations, at }),
    next: page.next,
    current: await pages.countCurrent(owner, at),
    paused: (await owners.find(owner)).paused,
  };
}

async function search(
  owner: VisitorId,
  { words, all }: { words: string; all: boolean },
  facts: FactStore,
): Promise<Fact[]> {
  const query = { words: tellingWords(words), history: all } as const;
  const [found, said] = await Promise.all([
    facts.searchText(owner, { ...query, about: 'person' }, FOUND_AT_MOST),
    facts.searchText(owner, { ...query, about: 'said' }, FOUND_AT_MOST),
  ]);
  const ids = [...found, ...said].slice(0, FOUND_AT_MOST).map(({ id }) => id);
  return facts.find(owner, ids);
}

async function addByHand(owner: VisitorId, text: string, parts: PersonMemoryParts): Promise<string> {
  const { facts, extractor, clock } = parts;
  const at = clock.now();
  const message = sentence(text, at);
  const changes = await writeChanges(
    owner,
    {
      at,
      async plan(known) {
        const claims = await readByHand({ message, known, extractor });
        return reconcile({ facts: known, claims, message, newId: uuidv7 });
      },
    },
    parts,
  );
  const meant = changes.find(({ type }) => type === 'add') ?? changes[0];
  if (meant?.type === 'add') return meant.fact.id;
  if (meant !== undefined) return meant.factId;
  // All of it was known already.
  const [known] = await facts.searchText(
    owner,
    { words: tellingWords(text), about: 'person', history: false },
    1,
  );
  if (known === undefined)
    throw new AppError('CONFLICT', { message: 'This says nothing that is not known.' });
  return known.id;
}

async function updateByHand(
  owner: VisitorId,
  { id, text }: { id: string; text: string },
  parts: PersonMemoryParts,
): Promise<void> {
  const at = parts.clock.now();
  await writeChanges(
    owner,
    {
      at,
      async plan(known) {
        const fact = known.find((one) => one.id === id && one.about === 'person');
        if (!fact) throw noMemory(id);
        const message = { ...sentence(text, at), utcOffsetMinutes: fact.utcOffsetMinutes };
        const claims = await readByHand({ message, known, extractor: parts.extractor });
        const change: FactChange = {
          type: 'rewrite',
          factId: id,
          wording: wordingBy(fact, text, claims),
          before: wordingOf(fact),
        };
        return [change];
      },
    },
    parts,
  );
}

/** By itself, or with all that it took the place of. */
async function deleteFact(
  owner: VisitorId,
  { id, history }: { id: string; history: boolean },
  parts: PersonMemoryParts,
): Promise<void> {
  const changes = await writeChanges(
    owner,
    {
      at: parts.clock.now(),
      async plan(known) {
        if (!known.some((fact) => fact.id === id)) throw noMemory(id);
        const doomed = withOwnWords(history ? chainOf(id, known) : [id], known);
        return doomed.map((factId): FactChange => ({ type: 'erase', factId }));
      },
    },
    parts,
  );
  await parts.scrub(owner);
  await tellOf(owner, changes.map(changedFactId), parts);
}

/** The person's own words that say the same go with it. */
function withOwnWords(doomed: readonly string[], known: readonly Fact[]): string[] {
  const facts = known.filter((fact) => doomed.includes(fact.id));
  const said = facts.flatMap((fact) => saidThatTells(fact, known)).map((fact) => fact.id);
  return [...new Set([...doomed, ...said])];
}

/** A fact and, one by one, what each took the place of. */
function chainOf(id: string, known: readonly Fact[]): string[] {
  const doomed = new Set([id]);
  for (const one of doomed) {
    const { supersedes = null } = known.find((fact) => fact.id === one) ?? {};
    for (const fact of known) if (fact.id === supersedes || fact.retired?.by === one) doomed.add(fact.id);
  }
  return [...doomed];
}

const UNDO_ATTEMPTS = 5;

async function undoWriting(
  owner: VisitorId,
  messageId: MessageId,
  parts: PersonMemoryParts,
): Promise<MemoryUpdate> {
  const { facts, scrub, announce } = parts;
  for (let attempt = 1; attempt <= UNDO_ATTEMPTS; attempt += 1) {
    const { revision } = await facts.load(owner);
    const writing = await facts.findWriting(owner, messageId);
    const update = writing && (await describeWriting(owner, writing, parts));
    if (!writing || !update) {
      throw new AppError('NOT_FOUND', { message: 'This message has changed nothing that is remembered.' });
    }
    if (writing.undone) return update;
    refuseLate(writing);
    const done = await facts.takeBack(owner, { messageId, revision });
    if (done === 'stale') continue;
    await scrub(owner);
    const undone = { ...update, undone: true };
    announce(owner, undone);
    return undone;
  }
  throw new AppError('CONFLICT', {
    message: 'Too much is being written to this memory just now: try again.',
  });
}

function refuseLate({ builtOn, changes }: Writing): void {
  if (builtOn) {
    throw new AppError('CONFLICT', {
      message: 'What you said later builds on this: put it right or delete it on the memory page.',
    });
  }
  if (changes.some(({ type }) => type === 'erase')) {
    throw new AppError('CONFLICT', { message: 'What was erased cannot come back.' });
  }
}

/** The notes in the margin that speak of these facts say something else now. */
async function tellOf(
  owner: VisitorId,
  factIds: readonly string[],
  { facts, owners, announce, ...parts }: PersonMemoryParts,
): Promise<void> {
  for (const messageId of await owners.writingsOf(owner, factIds)) {
    const writing = await facts.findWriting(owner, messageId);
    const update = writing && (await describeWriting(owner, writing, { ...parts, facts }));
    if (update) announce(owner, update);
  }
}

function sentence(text: string, at: number) {
  return { id: uuidv7(), role: 'user' as const, text, at, utcOffsetMinutes: 0, conversationId: null };
}

function noMemory(id: string): AppError {
  return new AppError('NOT_FOUND', { message: 'There is no such memory.', details: { memoryId: id } });
}
