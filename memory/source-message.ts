/** One message of a conversation, as memory reads it. */
export interface SourceMessage {
  id: string;
  role: 'user' | 'assistant';
  text: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number;
  /** Minutes east of UTC where it was written: "tomorrow" is a day there. */
  utcOffsetMinutes: number;
  conversationId: string | null;
}
