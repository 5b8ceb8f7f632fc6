import type { ApiReply } from '../../protocol/api-route.js';
import { AppError } from '../../protocol/errors.js';
import type { HTTP_API } from '../../protocol/http-api.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { ConversationStore } from '../store/conversations.js';
import type { VisitorStore } from '../store/visitors.js';
import type { Belonging } from './belongings.js';

/** Everything that is kept of a visitor, as they may take it with them. */
export type Download = (visitorId: VisitorId) => Promise<ApiReply<typeof HTTP_API.downloadMe>>;

const PAGE = 100;

export function createDownload({
  visitors,
  conversations,
  belongings,
}: {
  visitors: VisitorStore;
  conversations: ConversationStore;
  belongings: readonly Belonging[];
}): Download {
  return async (visitorId) => {
    const visitor = await visitors.find(visitorId);
    if (!visitor) throw new AppError('UNAUTHENTICATED');
    const all: Awaited<ReturnType<Download>>['conversations'] = [];
    let before: string | undefined;
    do {
      const page = await conversations.list(visitorId, { before, limit: PAGE, temporary: true });
      for (const conversation of page.conversations) {
        all.push({ conversation, messages: await conversations.messages(visitorId, conversation.id) });
      }
      before = page.next ?? undefined;
    } while (before !== undefined);
    const others: Record<string, unknown> = {};
    for (const { name, download } of belongings) if (download) others[name] = await download(visitorId);
    return { ...others, visitor, conversations: all };
  };
}
