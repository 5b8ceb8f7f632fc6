/**
 * Whether this tab looks at the sample week instead of what people said. The one place: every GET of the console
 * then carries SAMPLE_HEADERS (api/console-routes.ts), and nothing that changes anything is offered (api/useMay.ts).
 * Remembered for the tab, so that a reload stays where it was and a new tab starts with the truth.
 */
import { readStored, writeStored } from '../../ui/stored-text.js';

const STORAGE_KEY = 'parley-console-sample';

export interface SampleSwitch {
  isOpen: () => boolean;
  set: (open: boolean) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createSampleSwitch(): SampleSwitch {
  const listeners = new Set<() => void>();
  let open = readStored(STORAGE_KEY, 'session') === 'open';
  return {
    isOpen: () => open,
    set(next) {
      open = next;
      writeStored(STORAGE_KEY, next ? 'open' : 'closed', 'session');
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
