/**
 * The HTTP calls of the page, typed by the table in protocol/http-api.ts. Method and path are written again here,
 * held to the table by the compiler, because importing the table itself would carry its schemas into the bundle.
 */
import type { ApiReply } from '../../../protocol/api-route.js';
import type { ApiRouteName, HTTP_API } from '../../../protocol/http-api.js';
import { requestJson } from '../../http/request-json.js';
import type { RouteArguments } from '../../http/request-json.js';

type Routes = typeof HTTP_API;

const ROUTES: { readonly [N in ApiRouteName]: Pick<Routes[N], 'method' | 'path'> } = {
  getMe: { method: 'get', path: '/api/me' },
  giveConsent: { method: 'post', path: '/api/consent' },
  listConversations: { method: 'get', path: '/api/conversations' },
  getConversation: { method: 'get', path: '/api/conversations/:id' },
  updateConversation: { method: 'patch', path: '/api/conversations/:id' },
  deleteConversation: { method: 'delete', path: '/api/conversations/:id' },
  listMemories: { method: 'get', path: '/api/memories' },
  addMemory: { method: 'post', path: '/api/memories' },
  updateMemory: { method: 'patch', path: '/api/memories/:id' },
  deleteMemory: { method: 'delete', path: '/api/memories/:id' },
  deleteMemories: { method: 'delete', path: '/api/memories' },
  updateMemorySettings: { method: 'patch', path: '/api/memories' },
  listMemoryUpdates: { method: 'get', path: '/api/conversations/:id/memory-updates' },
  undoMemoryUpdate: { method: 'post', path: '/api/memories/updates/:messageId/undo' },
  getTrace: { method: 'get', path: '/api/turns/:id/trace' },
  eraseMe: { method: 'delete', path: '/api/me' },
  downloadMe: { method: 'get', path: '/api/me/data' },
  createLinkCode: { method: 'post', path: '/api/link/code' },
  useLinkCode: { method: 'post', path: '/api/link' },
  createRecoveryPhrase: { method: 'post', path: '/api/recovery/phrase' },
  useRecoveryPhrase: { method: 'post', path: '/api/recovery' },
};

export type ApiArguments<N extends ApiRouteName> = RouteArguments<Routes[N]>;

export type CallApi = <N extends ApiRouteName>(
  name: N,
  input: ApiArguments<N>,
) => Promise<ApiReply<Routes[N]>>;

/** Rejects with a RequestFailure: the server's error, or UNREACHABLE. */
export async function callApi<N extends ApiRouteName>(
  name: N,
  input: ApiArguments<N>,
): Promise<ApiReply<Routes[N]>> {
  return (await requestJson(ROUTES[name], input)) as ApiReply<Routes[N]>;
}
