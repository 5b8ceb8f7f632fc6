const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** An absolute address that may be opened from an answer, or null. Nothing relative: an answer has no place. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return SAFE.has(protocol) ? href : null;
}

/** Where a source may be opened: as above, or in this server's own library. */
export function sourceUrl(url: string): string | null {
  return /^\/library\/[\w.~-]+$/.test(url) ? url : safeUrl(url);
}
