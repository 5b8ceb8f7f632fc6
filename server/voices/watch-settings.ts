/** Sees what another node has changed: compares the versions of some settings every few seconds. */
import type { JobClock } from '../jobs/job-clock.js';
import type { SettingStore } from '../store/visitors/settings.js';

export interface WatchParts {
  settings: SettingStore;
  clock: JobClock;
  everyMs: number;
  /** By setting: the version that is in force here, and how a newer one is put into force. */
  watched: Record<string, { version: () => number; refresh: () => Promise<void> }>;
  failed: (what: string, error: unknown) => void;
}

/** Returns its end, which resolves when nothing is looked at any more. */
export function watchSettings({
  settings,
  clock,
  everyMs,
  watched,
  failed,
}: WatchParts): () => Promise<void> {
  const ended = new AbortController();
  const look = async (): Promise<void> => {
    const versions = await settings.versions(Object.keys(watched));
    for (const [key, { version, refresh }] of Object.entries(watched)) {
      if ((versions.get(key) ?? 0) > version()) await refresh();
    }
  };
  const watching = (async () => {
    for (;;) {
      await clock.wait(everyMs, ended.signal).catch((error: unknown) => {
        if (!ended.signal.aborted) throw error;
      });
      if (ended.signal.aborted) return;
      await look().catch((error: unknown) =>
        failed('what other nodes have changed of the settings could not be read', error),
      );
    }
  })();
  return async () => {
    ended.abort();
    await watching;
  };
}
