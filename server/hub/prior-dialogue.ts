import type { DialogueMessage } from '../../generator/index.js';
import type { MessageId, VisitorId } from '../../protocol/ids.js';
import type { ConversationStore } from '../store/conversations.js';

/** More than any prompt budget holds, so that reading a long conversation stays a bounded read. */
const MESSAGES_READ = 200;

/** What was said on this branch up to and with `after`: nothing that was withheld, nothing empty. */
export async function priorDialogue(
  owner: VisitorId,
  after: MessageId | null,
  conversations: ConversationStore,
): Promise<DialogueMessage[]> {
  if (after === null) return [];
  const branch = await conversations.branch(owner, after, MESSAGES_READ);
  return branch
    .filter((message) => !message.withheld && message.text !== '')
    .map(({ role, text }) => ({ role, text }));
}
