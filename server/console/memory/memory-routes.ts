/**
 * What operators see of memory and may do about it. Whoever reads a visitor's memories is written down once for ten
 * minutes of reading, and once more when they ask for the sensitive ones: a page that reads itself again is no
 * second look.
 */
import { AppError } from '../../../protocol/errors.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Clock } from '../../clock.js';
import type { PersonMemory } from '../../memory/person-memory.js';
import type { VisitorStore } from '../../store/visitors.js';
import { defineConsoleRoute } from '../define-console-route.js';
import type { Act, ConsoleRouteParts } from '../define-console-route.js';
import type { OpenedMemory } from '../../memory/open-memory.js';
import { noVisitor } from './visitor-memories.js';

export interface MemoryConsoleParts extends ConsoleRouteParts {
  memory: Pick<OpenedMemory, 'embedding'> & {
    person: Pick<PersonMemory, 'delete' | 'deleteAll' | 'setPaused'>;
  };
  visitors: Pick<VisitorStore, 'find'>;
  clock: Clock;
}

const LOOK_MS = 600_000;

export function defineMemoryConsoleRoutes(parts: MemoryConsoleParts): void {
  const { memory } = parts;

  defineConsoleRoute(parts, 'getMemoryOverview', async ({ shown }) => (await shown()).memoryOverview());

  defineConsoleRoute(parts, 'embedMemories', async ({ shown, record }) => {
    if (!memory.embedding.used) {
      throw new AppError('CONFLICT', {
        message: 'Memories are found by their words alone here: there are no vectors to make.',
      });
    }
    await memory.embedding.again();
    await record({
      action: 'memories.embedded',
      subject: null,
      details: { embedder: memory.embedding.embedder },
    });
    return (await shown()).memoryOverview();
  });

  defineReading(parts);
  defineErasing(parts);
}

function defineReading(parts: MemoryConsoleParts): void {
  const isNewLook = countLooks(parts.clock);
  defineConsoleRoute(
    parts,
    'listVisitorMemories',
    async ({ params: { id }, query, operator, shown, showsSample, record }) => {
      const reply = await (await shown()).visitorMemories(id, query);
      if (!showsSample && isNewLook(`${operator.sessionId} ${id} ${query.sensitive}`)) {
        await record(actOn(id, 'memories.read', { sensitive: query.sensitive }));
      }
      return reply;
    },
  );
}

function defineErasing(parts: MemoryConsoleParts): void {
  const { memory, visitors } = parts;
  const requireVisitor = async (id: VisitorId): Promise<void> => {
    if (!(await visitors.find(id))) throw noVisitor();
  };

  defineConsoleRoute(parts, 'deleteVisitorMemory', async ({ params: { visitorId, id }, record }) => {
    await requireVisitor(visitorId);
    await memory.person.delete(visitorId, id, { history: true });
    await record(actOn(visitorId, 'memories.deleted', { memoryId: id }));
    return { done: true };
  });

  defineConsoleRoute(parts, 'eraseVisitorMemories', async ({ params: { id }, record }) => {
    await requireVisitor(id);
    const deleted = await memory.person.deleteAll(id);
    await record(actOn(id, 'memories.erased', { deleted }));
    return { deleted };
  });

  defineConsoleRoute(parts, 'pauseVisitorMemory', async ({ params: { id }, record }) => {
    await requireVisitor(id);
    await memory.person.setPaused(id, true);
    await record(actOn(id, 'memories.paused', {}));
    return { paused: true };
  });
}

function actOn(id: VisitorId, action: string, details: Record<string, unknown>): Act {
  return { action, subject: { kind: 'visitor', id }, details };
}

/** Whether nobody has looked by this key in the last ten minutes; it is then a look. */
function countLooks(clock: Clock): (key: string) => boolean {
  /** Oldest first. */
  const looks = new Map<string, number>();
  return (key) => {
    const now = clock.now();
    for (const [old, at] of looks) {
      if (now - at < LOOK_MS) break;
      looks.delete(old);
    }
    if (looks.has(key)) return false;
    looks.set(key, now);
    return true;
  };
}
