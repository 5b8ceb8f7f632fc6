import { createShelves } from './shelves.js';
import type { GraphMessage, GraphRequest, GraphThreadOptions } from './thread-protocol.js';

/** What the thread does with a request. Resolves with true when it was the last one. */
export function answerRequests(
  options: GraphThreadOptions,
  tell: (message: GraphMessage) => void,
): (request: GraphRequest) => Promise<boolean> {
  const shelves = createShelves(options, (event) => tell({ type: 'event', event }));
  const answer = async (request: GraphRequest): Promise<void> => {
    const { id } = request;
    switch (request.type) {
      case 'hold':
        await shelves.hold(request);
        return tell({ type: 'done', id });
      case 'search': {
        const found = await shelves.search(request.owner, request.vector, request.limit);
        return tell({ type: 'found', id, found });
      }
      case 'drop':
      case 'erase':
      case 'settle':
        await shelves[request.type](request.owner);
        return tell({ type: 'done', id });
      case 'close':
        await shelves.close();
        return tell({ type: 'done', id });
    }
  };
  return async (request) => {
    await answer(request).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      tell({ type: 'failed', id: request.id, message });
    });
    return request.type === 'close';
  };
}
