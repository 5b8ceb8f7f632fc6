/** The tree of a conversation's messages, and the one branch of it that is shown. */
import type { Message } from '../../../protocol/conversation.js';
import type { MessageId } from '../../../protocol/ids.js';

export type Messages = ReadonlyMap<MessageId, Message>;

export interface BranchMessage {
  message: Message;
  /** Which of its siblings it is, from 1, and the neighbours to change to. */
  position: number;
  count: number;
  previousId: MessageId | null;
  nextId: MessageId | null;
}

/** From the root to the head, each with its place among its siblings. */
export function branchTo(messages: Messages, headId: MessageId | null): BranchMessage[] {
  const siblings = groupByParent(messages);
  const branch: BranchMessage[] = [];
  let message = headId === null ? undefined : messages.get(headId);
  while (message) {
    const row = siblings.get(message.parentId) ?? [message];
    const index = row.indexOf(message);
    branch.push({
      message,
      position: index + 1,
      count: row.length,
      previousId: row[index - 1]?.id ?? null,
      nextId: row[index + 1]?.id ?? null,
    });
    message = message.parentId === null ? undefined : messages.get(message.parentId);
  }
  return branch.reverse();
}

/** The end of the branch that goes on from a message by the newest replies. */
export function leafBelow(messages: Messages, from: MessageId): MessageId {
  const children = groupByParent(messages);
  let leaf = from;
  for (let next = children.get(leaf)?.at(-1); next; next = children.get(leaf)?.at(-1)) leaf = next.id;
  return leaf;
}

function groupByParent(messages: Messages): Map<MessageId | null, Message[]> {
  const groups = new Map<MessageId | null, Message[]>();
  for (const message of messages.values()) {
    const group = groups.get(message.parentId);
    if (group) group.push(message);
    else groups.set(message.parentId, [message]);
  }
  for (const group of groups.values()) group.sort(byAge);
  return groups;
}

/** Ids are UUIDv7 and settle what the millisecond leaves open. */
function byAge(a: Message, b: Message): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
