import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import { useConsole } from '../api/console-context.js';

/** Keeps the live line open while somebody is signed in, and reads again what it says has changed. */
export function useLiveQueries(): void {
  const { live, signedOut } = useConsole();
  const queries = useQueryClient();
  useEffect(() => {
    const refresh = (...names: ConsoleRouteName[]) => {
      for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
    };
    live.open({
      auditAppended: () => refresh('listAudit'),
      jobUpdated: () => refresh('listJobs', 'getOverview', 'getMemoryOverview'),
      voicesUpdated: () => refresh('getVoices', 'getOverview'),
      sessionEnded: signedOut,
      caughtUp: () => void queries.invalidateQueries(),
    });
    return live.close;
  }, [live, queries, signedOut]);
}
