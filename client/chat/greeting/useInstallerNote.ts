import { useState } from 'react';
import type { Voice } from '../../../protocol/http-api.js';
import { readStored, writeStored } from '../../ui/stored-text.js';

const STORAGE_KEY = 'parley-installer-note';

/** Shown while no model is connected, until someone dismisses it in this browser. */
export function useInstallerNote(voice: Voice): { shown: boolean; dismiss: () => void } {
  const [dismissed, setDismissed] = useState(() => readStored(STORAGE_KEY) === 'dismissed');
  function dismiss() {
    writeStored(STORAGE_KEY, 'dismissed');
    setDismissed(true);
  }
  return { shown: voice.kind === 'composer' && !dismissed, dismiss };
}
