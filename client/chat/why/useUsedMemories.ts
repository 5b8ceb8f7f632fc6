import { useEffect, useState } from 'react';
import type { RememberedFact } from '../../../protocol/memories.js';
import type { StageDetail } from '../../../protocol/trace/turn-trace.js';
import { callApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';

type Used = StageDetail<'recall-memories'>['memories'];

/** The most that a page may have. */
const PAGE = 100;

/** What was recalled, as it stands now; a trace names it by its id alone. Null until it was read. */
export function useUsedMemories(used: Used): ReadonlyMap<string, RememberedFact> | null {
  const [found, setFound] = useState<ReadonlyMap<string, RememberedFact> | null>(null);
  useEffect(() => {
    let wanted = true;
    readAll(used.map(({ id }) => id)).then(
      (memories) => {
        if (wanted) setFound(memories);
      },
      // The trace is worth reading without them.
      (error: unknown) => void readFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [used]);
  return found;
}

async function readAll(ids: readonly string[]): Promise<Map<string, RememberedFact>> {
  const found = new Map<string, RememberedFact>();
  for (let before: string | null | undefined; before !== null && found.size < ids.length;) {
    const query = { all: 'true', limit: PAGE, ...(before === undefined ? {} : { before }) };
    const page = await callApi('listMemories', { query });
    for (const memory of page.memories) if (ids.includes(memory.id)) found.set(memory.id, memory);
    before = page.next;
  }
  return found;
}
