import type { ChatMessage } from '../chat-messages.js';

/** Nothing holds a local model to a schema, so it is shown one, where it looks last: at the end of the question. */
export function withSchema(messages: ChatMessage[], schema: object): ChatMessage[] {
  const last = messages.at(-1);
  if (last === undefined) return messages;
  const order = `Answer with one JSON object and nothing else. It has to match this JSON schema:\n${JSON.stringify(schema)}`;
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${order}` }];
}
