const LENGTH_LIMIT = 300;

/** In an address, in a header, in a query, and keys as the makers of models and search engines hand them out. */
const SECRETS = [
  /(?<=\/\/)[^\s/@]+(?=@)/g,
  /(?<=\b(?:bearer|basic)\s+)\S+/gi,
  /(?<=(?:key|token|secret|password|passwd|pwd|authorization)["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi,
  /\b(?:sk|pk|parley|ghp|xox[a-z])[-_][A-Za-z0-9_-]{12,}/g,
];

/** Why a run failed, as one line for an operator. What looks like a secret is not shown. */
export function describeFailure(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const line = text.replace(/\s+/g, ' ').trim();
  const shown = SECRETS.reduce((rest, secret) => rest.replace(secret, '(not shown)'), line);
  return shown.length <= LENGTH_LIMIT ? shown : `${shown.slice(0, LENGTH_LIMIT - 1)}…`;
}
