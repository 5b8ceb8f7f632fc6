/**
 * Small things that this browser remembers. A browser set to keep nothing throws on every access to its storage;
 * the page then works the same and forgets, which is what its owner asked for.
 */
export function readStored(key: string, storage: 'local' | 'session' = 'local'): string | null {
  try {
    return pick(storage).getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, text: string, storage: 'local' | 'session' = 'local'): void {
  try {
    pick(storage).setItem(key, text);
  } catch {
    // Also when it is full: see above.
  }
}

function pick(storage: 'local' | 'session'): Storage {
  return storage === 'local' ? localStorage : sessionStorage;
}

/** Everything that this page has written here. */
export function forgetStored(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // There is nothing to forget: see above.
  }
}
