import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../../ui/stored-text.js';

const STORAGE_KEY = 'parley-draft';

/** What is being written; it survives a reload of this tab. */
export function useDraft(): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => readStored(STORAGE_KEY, 'session') ?? '');
  const keep = useCallback((text: string) => {
    writeStored(STORAGE_KEY, text, 'session');
    setDraft(text);
  }, []);
  return [draft, keep];
}
