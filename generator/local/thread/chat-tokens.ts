/**
 * A dialogue as the tokens that a model was taught to answer. Its template says how; where that knows no system
 * role, those words stand at the head of the first message. What people write never becomes a token of the
 * template's own, or they could end their message and begin another in somebody's name. A dialogue that is too long
 * loses its oldest exchanges, and never the system message or the last one.
 */
import type { ChatMessage } from '../../chat-messages.js';
import { ThreadError, TOO_LONG } from '../thread-protocol.js';

export interface ChatTemplate {
  /** The tokens of the messages and of the beginning of the reply. Throws where the template refuses them. */
  apply(messages: ChatMessage[]): number[];
  render(messages: ChatMessage[]): string;
  specialTokens: string[];
}

export type ToTokens = (messages: ChatMessage[], limit: number) => number[];

export function createChatTokens(template: ChatTemplate): ToTokens {
  const hasSystem = knowsSystem(template);
  const special = template.specialTokens.filter((token) => token.length > 1);
  const tokensOf = (messages: ChatMessage[]): number[] =>
    template.apply(hasSystem ? messages : mergeSystem(messages));
  return (messages, limit) => {
    const plain = messages.map(({ role, content }) => ({ role, content: withoutSpecial(content, special) }));
    const whole = tokensOf(plain);
    if (whole.length <= limit) return whole;
    return shortest(plain, limit, tokensOf);
  };
}

/** As much of the end of the dialogue as fits. */
function shortest(
  messages: ChatMessage[],
  limit: number,
  tokensOf: (messages: ChatMessage[]) => number[],
): number[] {
  const head = messages.filter(({ role }) => role === 'system');
  const dialogue = messages.slice(head.length);
  // A dialogue begins with the user, so it may be cut only before a message of theirs.
  const cuts = dialogue.flatMap(({ role }, place) => (role === 'user' && place > 0 ? [place] : []));
  let fits: number[] | undefined;
  let [low, high] = [0, cuts.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const tokens = tokensOf([...head, ...dialogue.slice(cuts[middle])]);
    if (tokens.length <= limit) [fits, high] = [tokens, middle - 1];
    else low = middle + 1;
  }
  if (fits !== undefined) return fits;
  throw new ThreadError(TOO_LONG, `The last message alone has more than ${limit} tokens.`);
}

function knowsSystem(template: ChatTemplate): boolean {
  const mark = 'words of the system';
  try {
    return template
      .render([
        { role: 'system', content: mark },
        { role: 'user', content: 'Hello' },
      ])
      .includes(mark);
  } catch {
    return false; // templates say so by raising an exception
  }
}

function mergeSystem(messages: ChatMessage[]): ChatMessage[] {
  const [system, first, ...rest] = messages;
  if (system?.role !== 'system') return messages;
  if (first?.role !== 'user') return [{ ...system, role: 'user' }, ...messages.slice(1)];
  return [{ role: 'user', content: `${system.content}\n\n${first.content}` }, ...rest];
}

function withoutSpecial(text: string, special: string[]): string {
  // A space after the first character: it reads the same, and is no token of the template.
  return special.reduce(
    (rest, token) => rest.replaceAll(token, `${token.slice(0, 1)} ${token.slice(1)}`),
    text,
  );
}
