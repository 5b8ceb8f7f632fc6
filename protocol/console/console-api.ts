/**
 * The routes under `/api/console` that operators' pages call, as one table. Each names the roles that may call it;
 * `defineConsoleRoute` refuses everybody else and writes the refusal to the audit log. Every call that is not a
 * GET carries the session's token in the header CSRF_HEADER.
 */
import { z } from 'zod';
import { ADMINISTRATORS, EVERY_ROLE, MODERATORS } from './console-route.js';
import type { ConsoleRoute } from './console-route.js';
import { AuditEntry, AuditVerification } from './audit.js';
import { MEMORY_CONSOLE_ROUTES } from './memory-routes.js';
import { VOICE_ROUTES } from './voice-routes.js';
import { ApiKeyId, JobId, OperatorId, OperatorSessionId, VisitorId } from '../ids.js';
import { Job, JobState } from './jobs.js';
import {
  InvitationToken,
  Operator,
  OperatorEmail,
  OperatorName,
  OperatorRole,
  OperatorSession,
  Password,
  SecondFactor,
} from './operators.js';

export const CSRF_HEADER = 'x-parley-csrf';
/** With the value 1: lists are answered from the sample week, which nothing can change. */
export const SAMPLE_HEADER = 'x-parley-sample';

const Page = z.object({
  /** The `next` of the page before. */
  before: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Done = z.object({ done: z.literal(true) });

/** Who is signed in, and what the page needs to act. */
export const ConsoleSession = z.object({ operator: Operator, csrfToken: z.string() });
export type ConsoleSession = z.infer<typeof ConsoleSession>;

/** A password was right; `code-needed` asks for the second factor, sent with the password again. */
export const SignInReply = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-in'), session: ConsoleSession }),
  z.object({ state: z.literal('code-needed') }),
]);
export type SignInReply = z.infer<typeof SignInReply>;

export const ApiKey = z.object({
  id: ApiKeyId,
  name: z.string(),
  /** The first characters, to tell keys apart. The key itself is shown once and stored hashed. */
  start: z.string(),
  /** Requests a minute; null is no limit. */
  limit: z.int().nullable(),
  createdAt: z.int(),
  lastUsedAt: z.int().nullable(),
  revokedAt: z.int().nullable(),
  /** Since it was made. Tokens as the generator reports them, else estimated. */
  usage: z.object({ requests: z.int(), promptTokens: z.int(), completionTokens: z.int() }),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** Days each kind of data is kept; null keeps it until it is erased. */
export const RetentionPeriods = z.object({
  /** Conversations without a new message for so long, with their turns and traces. */
  conversations: z.int().min(1).max(36_500).nullable(),
  /** Traces alone: the answer stays, its explanation goes. */
  traces: z.int().min(1).max(36_500).nullable(),
  /** Visitors who were not seen for so long, with all that is theirs. */
  visitors: z.int().min(1).max(36_500).nullable(),
  /** Details of audit rows; the rows stay. */
  auditDetails: z.int().min(1).max(36_500).nullable(),
  /** Finished jobs. */
  jobs: z.int().min(1).max(36_500).nullable(),
});
export type RetentionPeriods = z.infer<typeof RetentionPeriods>;

/** A visitor as operators see one: no name, because there is none. */
export const VisitorCard = z.object({
  id: VisitorId,
  createdAt: z.int(),
  lastSeenAt: z.int(),
  research: z.boolean(),
  conversations: z.int(),
  messages: z.int(),
});
export type VisitorCard = z.infer<typeof VisitorCard>;

/** One question, one number or series: what the overview page draws. */
export const Overview = z.object({
  /** Whole days in UTC, oldest first, today last: 'YYYY-MM-DD'. */
  days: z.array(
    z.object({
      day: z.string(),
      visitors: z.int(),
      conversations: z.int(),
      turns: z.int(),
      /** Turns that failed or were interrupted. */
      failed: z.int(),
    }),
  ),
  turnsRunning: z.int(),
  jobsWaiting: z.int(),
  jobsFailed: z.int(),
  voice: z.object({ kind: z.string(), model: z.string().nullable() }),
  version: z.string(),
});
export type Overview = z.infer<typeof Overview>;

export const CONSOLE_API = {
  getSession: { method: 'get', path: '/api/console/session', roles: EVERY_ROLE, reply: ConsoleSession },
  /** Limited by address and by account. A wrong password and an unknown address look and take the same. */
  signIn: {
    method: 'post',
    path: '/api/console/session',
    roles: 'anyone',
    body: z.object({ email: OperatorEmail, password: z.string().max(256), code: SecondFactor.optional() }),
    reply: SignInReply,
  },
  signOut: { method: 'delete', path: '/api/console/session', roles: EVERY_ROLE, reply: Done },
  /** What a one-time link is for; NOT_FOUND once it was used or has run out. */
  readInvitation: {
    method: 'post',
    path: '/api/console/invitation/read',
    roles: 'anyone',
    body: z.object({ token: InvitationToken }),
    reply: z.object({ email: z.string().nullable(), role: OperatorRole, expiresAt: z.int() }),
  },
  /** Uses it: sets name and password and signs in. `email` is needed where the link names none. */
  acceptInvitation: {
    method: 'post',
    path: '/api/console/invitation/accept',
    roles: 'anyone',
    body: z.object({
      token: InvitationToken,
      email: OperatorEmail.optional(),
      name: OperatorName,
      password: Password,
    }),
    reply: ConsoleSession,
  },

  updateSelf: {
    method: 'patch',
    path: '/api/console/self',
    roles: EVERY_ROLE,
    body: z.object({
      name: OperatorName.optional(),
      /** Ends every other session. */
      newPassword: Password.optional(),
      /** Needed with `newPassword`. */
      password: z.string().max(256).optional(),
    }),
    reply: Operator,
  },
  /** A new secret for an authenticator, not in force before it is confirmed. */
  beginTotp: {
    method: 'post',
    path: '/api/console/self/totp',
    roles: EVERY_ROLE,
    body: z.object({ password: z.string().max(256) }),
    reply: z.object({ secret: z.string(), uri: z.string() }),
  },
  confirmTotp: {
    method: 'post',
    path: '/api/console/self/totp/confirm',
    roles: EVERY_ROLE,
    body: z.object({ code: z.string().min(6).max(8) }),
    /** Shown once; each works once in place of a code. */
    reply: z.object({ recoveryCodes: z.array(z.string()) }),
  },
  removeTotp: {
    method: 'post',
    path: '/api/console/self/totp/remove',
    roles: EVERY_ROLE,
    body: z.object({ password: z.string().max(256), code: SecondFactor }),
    reply: Done,
  },
  listSessions: {
    method: 'get',
    path: '/api/console/self/sessions',
    roles: EVERY_ROLE,
    reply: z.object({ sessions: z.array(OperatorSession) }),
  },
  endSession: {
    method: 'delete',
    path: '/api/console/self/sessions/:id',
    roles: EVERY_ROLE,
    params: z.object({ id: OperatorSessionId }),
    reply: Done,
  },

  listOperators: {
    method: 'get',
    path: '/api/console/operators',
    roles: EVERY_ROLE,
    reply: z.object({ operators: z.array(Operator) }),
  },
  /** Makes the account and a one-time link to give to its owner. */
  inviteOperator: {
    method: 'post',
    path: '/api/console/operators',
    roles: ADMINISTRATORS,
    body: z.object({ email: OperatorEmail, name: OperatorName, role: OperatorRole }),
    reply: z.object({ operator: Operator, link: z.string(), expiresAt: z.int() }),
  },
  /** The last active administrator can be neither demoted nor disabled. */
  updateOperator: {
    method: 'patch',
    path: '/api/console/operators/:id',
    roles: ADMINISTRATORS,
    params: z.object({ id: OperatorId }),
    body: z.object({ role: OperatorRole.optional(), disabled: z.boolean().optional() }),
    reply: Operator,
  },
  /** A new one-time link: sets a new password, and ends the second factor and all sessions when it is used. */
  reinviteOperator: {
    method: 'post',
    path: '/api/console/operators/:id/invitation',
    roles: ADMINISTRATORS,
    params: z.object({ id: OperatorId }),
    reply: z.object({ link: z.string(), expiresAt: z.int() }),
  },

  /** Newest first. */
  listAudit: {
    method: 'get',
    path: '/api/console/audit',
    roles: EVERY_ROLE,
    query: Page.extend({
      action: z.string().max(80).optional(),
      actor: z.string().max(80).optional(),
      outcome: z.enum(['done', 'refused']).optional(),
    }),
    reply: z.object({ entries: z.array(AuditEntry), next: z.string().nullable() }),
  },
  verifyAudit: {
    method: 'post',
    path: '/api/console/audit/verify',
    roles: ADMINISTRATORS,
    reply: AuditVerification,
  },

  listJobs: {
    method: 'get',
    path: '/api/console/jobs',
    roles: EVERY_ROLE,
    query: Page.extend({ state: JobState.optional(), kind: z.string().max(80).optional() }),
    reply: z.object({
      jobs: z.array(Job),
      next: z.string().nullable(),
      kinds: z.array(z.string()),
      counts: z.record(JobState, z.int()),
    }),
  },
  retryJob: {
    method: 'post',
    path: '/api/console/jobs/:id/retry',
    roles: ADMINISTRATORS,
    params: z.object({ id: JobId }),
    reply: Job,
  },
  cancelJob: {
    method: 'post',
    path: '/api/console/jobs/:id/cancel',
    roles: ADMINISTRATORS,
    params: z.object({ id: JobId }),
    reply: Job,
  },

  listApiKeys: {
    method: 'get',
    path: '/api/console/keys',
    roles: ADMINISTRATORS,
    reply: z.object({ keys: z.array(ApiKey) }),
  },
  createApiKey: {
    method: 'post',
    path: '/api/console/keys',
    roles: ADMINISTRATORS,
    body: z.object({ name: OperatorName, limit: z.int().min(1).max(1_000_000).nullable().default(null) }),
    /** `secret` is shown this once. */
    reply: z.object({ key: ApiKey, secret: z.string() }),
  },
  revokeApiKey: {
    method: 'delete',
    path: '/api/console/keys/:id',
    roles: ADMINISTRATORS,
    params: z.object({ id: ApiKeyId }),
    reply: ApiKey,
  },

  getRetention: {
    method: 'get',
    path: '/api/console/retention',
    roles: EVERY_ROLE,
    reply: z.object({ periods: RetentionPeriods, nextRunAt: z.int().nullable() }),
  },
  /** `dryRun` only counts what would go. */
  setRetention: {
    method: 'put',
    path: '/api/console/retention',
    roles: ADMINISTRATORS,
    body: z.object({ periods: RetentionPeriods, dryRun: z.boolean().default(false) }),
    reply: z.object({ periods: RetentionPeriods, wouldRemove: z.record(z.string(), z.int()) }),
  },

  /** Newest first. */
  listVisitors: {
    method: 'get',
    path: '/api/console/visitors',
    roles: EVERY_ROLE,
    query: Page,
    reply: z.object({ visitors: z.array(VisitorCard), next: z.string().nullable() }),
  },
  /** Everything of a person, as if they had asked for it themselves. */
  eraseVisitor: {
    method: 'delete',
    path: '/api/console/visitors/:id',
    roles: MODERATORS,
    params: z.object({ id: VisitorId }),
    reply: Done,
  },

  ...VOICE_ROUTES,
  ...MEMORY_CONSOLE_ROUTES,

  getOverview: { method: 'get', path: '/api/console/overview', roles: EVERY_ROLE, reply: Overview },
} as const satisfies Record<string, ConsoleRoute>;

export type ConsoleRouteName = keyof typeof CONSOLE_API;
