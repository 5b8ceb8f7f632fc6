/**
 * The console's routes as the page needs them: held by the compiler to the table in protocol/console/console-api.ts, and
 * written again because importing that would carry its schemas into the bundle. The roles decide what is offered;
 * what is allowed is decided by the server alone.
 */
import type { CONSOLE_API, ConsoleRouteName, CSRF_HEADER } from '../../../protocol/console/console-api.js';
import type { OperatorRole } from '../../../protocol/console/operators.js';

type Routes = typeof CONSOLE_API;

const EVERY_ROLE = ['viewer', 'moderator', 'researcher', 'administrator'] as const;
const MODERATORS = ['moderator', 'administrator'] as const;
const ADMINISTRATORS = ['administrator'] as const;

/** What every GET carries while the sample week is open. */
export const SAMPLE_HEADERS = { 'x-parley-sample': '1' } as const;
export const CSRF: typeof CSRF_HEADER = 'x-parley-csrf';

export const ROUTES: { readonly [N in ConsoleRouteName]: Pick<Routes[N], 'method' | 'path' | 'roles'> } = {
  getSession: { method: 'get', path: '/api/console/session', roles: EVERY_ROLE },
  signIn: { method: 'post', path: '/api/console/session', roles: 'anyone' },
  signOut: { method: 'delete', path: '/api/console/session', roles: EVERY_ROLE },
  readInvitation: { method: 'post', path: '/api/console/invitation/read', roles: 'anyone' },
  acceptInvitation: { method: 'post', path: '/api/console/invitation/accept', roles: 'anyone' },
  updateSelf: { method: 'patch', path: '/api/console/self', roles: EVERY_ROLE },
  beginTotp: { method: 'post', path: '/api/console/self/totp', roles: EVERY_ROLE },
  confirmTotp: { method: 'post', path: '/api/console/self/totp/confirm', roles: EVERY_ROLE },
  removeTotp: { method: 'post', path: '/api/console/self/totp/remove', roles: EVERY_ROLE },
  listSessions: { method: 'get', path: '/api/console/self/sessions', roles: EVERY_ROLE },
  endSession: { method: 'delete', path: '/api/console/self/sessions/:id', roles: EVERY_ROLE },
  listOperators: { method: 'get', path: '/api/console/operators', roles: EVERY_ROLE },
  inviteOperator: { method: 'post', path: '/api/console/operators', roles: ADMINISTRATORS },
  updateOperator: { method: 'patch', path: '/api/console/operators/:id', roles: ADMINISTRATORS },
  reinviteOperator: {
    method: 'post',
    path: '/api/console/operators/:id/invitation',
    roles: ADMINISTRATORS,
  },
  listAudit: { method: 'get', path: '/api/console/audit', roles: EVERY_ROLE },
  verifyAudit: { method: 'post', path: '/api/console/audit/verify', roles: ADMINISTRATORS },
  listJobs: { method: 'get', path: '/api/console/jobs', roles: EVERY_ROLE },
  retryJob: { method: 'post', path: '/api/console/jobs/:id/retry', roles: ADMINISTRATORS },
  cancelJob: { method: 'post', path: '/api/console/jobs/:id/cancel', roles: ADMINISTRATORS },
  listApiKeys: { method: 'get', path: '/api/console/keys', roles: ADMINISTRATORS },
  createApiKey: { method: 'post', path: '/api/console/keys', roles: ADMINISTRATORS },
  revokeApiKey: { method: 'delete', path: '/api/console/keys/:id', roles: ADMINISTRATORS },
  getRetention: { method: 'get', path: '/api/console/retention', roles: EVERY_ROLE },
  setRetention: { method: 'put', path: '/api/console/retention', roles: ADMINISTRATORS },
  listVisitors: { method: 'get', path: '/api/console/visitors', roles: EVERY_ROLE },
  eraseVisitor: { method: 'delete', path: '/api/console/visitors/:id', roles: MODERATORS },
  getVoices: { method: 'get', path: '/api/console/voices', roles: EVERY_ROLE },
  chooseVoice: { method: 'put', path: '/api/console/voices/choice', roles: ADMINISTRATORS },
  forgetVoiceChoice: { method: 'delete', path: '/api/console/voices/choice', roles: ADMINISTRATORS },
  saveEndpoint: { method: 'put', path: '/api/console/voices/endpoints', roles: ADMINISTRATORS },
  removeEndpoint: { method: 'delete', path: '/api/console/voices/endpoints/:id', roles: ADMINISTRATORS },
  tryVoice: { method: 'post', path: '/api/console/voices/trial', roles: ADMINISTRATORS },
  findServers: { method: 'post', path: '/api/console/voices/find', roles: ADMINISTRATORS },
  pullModel: { method: 'post', path: '/api/console/voices/models', roles: ADMINISTRATORS },
  removeModel: { method: 'post', path: '/api/console/voices/models/remove', roles: ADMINISTRATORS },
  getPersona: { method: 'get', path: '/api/console/persona', roles: EVERY_ROLE },
  savePersona: { method: 'put', path: '/api/console/persona', roles: ADMINISTRATORS },
  getMemoryOverview: { method: 'get', path: '/api/console/memory', roles: EVERY_ROLE },
  embedMemories: { method: 'post', path: '/api/console/memory/embed', roles: ADMINISTRATORS },
  listVisitorMemories: { method: 'get', path: '/api/console/visitors/:id/memories', roles: MODERATORS },
  deleteVisitorMemory: {
    method: 'delete',
    path: '/api/console/visitors/:visitorId/memories/:id',
    roles: MODERATORS,
  },
  eraseVisitorMemories: { method: 'delete', path: '/api/console/visitors/:id/memories', roles: MODERATORS },
  pauseVisitorMemory: { method: 'post', path: '/api/console/visitors/:id/memories/pause', roles: MODERATORS },
  getOverview: { method: 'get', path: '/api/console/overview', roles: EVERY_ROLE },
};

export function mayCall(role: OperatorRole, name: ConsoleRouteName): boolean {
  const { roles } = ROUTES[name];
  return roles === 'anyone' || (roles as readonly OperatorRole[]).includes(role);
}
