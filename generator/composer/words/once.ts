/** A value made when it is first asked for, and kept: nothing is built by an import. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
