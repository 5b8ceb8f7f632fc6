/** What was used lately, within a number of bytes. One entry alone may be larger: it then stands alone. */
export interface KeptWithin<Key, Value> {
  readonly bytes: number;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  keys(): Key[];
}

export function createKeptWithin<Key, Value extends { bytes: number }>(
  most: number,
  onDropped: (key: Key, value: Value) => void,
): KeptWithin<Key, Value> {
  // A map keeps the order in which keys came; one that is used comes again.
  const kept = new Map<Key, Value>();
  let bytes = 0;
  const remove = (key: Key): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get bytes() {
      return bytes;
    },
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      remove(key);
      kept.set(key, value);
      bytes += value.bytes;
      for (const [oldest, dropped] of kept) {
        if (bytes <= most || oldest === key) return;
        remove(oldest);
        onDropped(oldest, dropped);
      }
    },
    delete: remove,
    keys: () => [...kept.keys()],
  };
}
