/**
 * The socket contract of the `/console` namespace: the server says that something changed, and the page asks for
 * it over HTTP. A page sends nothing, and shows who it is by the operator's cookie alone.
 */
export interface ConsoleServerEvents {
  /** The newest row of the audit log. */
  'audit:appended': (event: { seq: number }) => void;
  /** The choice, an endpoint's health, a download or a budget: ask for the voices again. */
  'voices:updated': (event: Record<string, never>) => void;
  'job:updated': (event: { id: string }) => void;
  /** The session of this page is over; the connection closes after it. */
  'session:ended': (event: Record<string, never>) => void;
}
