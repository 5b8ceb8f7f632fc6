/** What the played server has to say: a small installation in its third week. */
import type { ConsoleRouteName, Overview, VisitorCard } from '../../../protocol/console/console-api.js';
import type { AuditEntry } from '../../../protocol/console/audit.js';
import type { Operator, OperatorRole } from '../../../protocol/console/operators.js';
import { playedJobs } from './played-jobs.js';
import { playedMemories, playedMemoryOverview } from './played-memories.js';
import { playedPersona, playedVoices } from './played-voices.js';

export const NOW = Date.UTC(2026, 10, 24, 10, 30);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An id that says in its end which one it is. */
export function id(kind: number, number: number): string {
  const end = (kind * 0x9e3779b1 + number * 0x85ebca6b).toString(16).slice(-8).padStart(8, '0');
  return `01a20c97-2891-73e8-8f97-e064${end}`;
}

const PEOPLE = ['Olga Marchetti', 'Theo Lindqvist', 'Amara Okafor', 'Jun Watanabe', 'Ruth Feldmann'];

function operators(role: OperatorRole): Operator[] {
  const roles: OperatorRole[] = [role, 'moderator', 'researcher', 'viewer', 'moderator'];
  const states: Operator['state'][] = ['active', 'active', 'active', 'invited', 'disabled'];
  return PEOPLE.map((name, index) => ({
    id: id(1, index) as Operator['id'],
    email: `${name.split(' ')[0]?.toLowerCase()}@parley.example`,
    name,
    role: roles[index] ?? 'viewer',
    totp: index % 2 === 1,
    state: states[index] ?? 'active',
    createdAt: NOW - 19 * DAY + index * DAY,
    lastSeenAt: index === 3 ? null : NOW - index * index * 7 * HOUR,
  }));
}

const ACTIONS: [string, AuditEntry['outcome'], Record<string, unknown> | null][] = [
  ['operator.signed-in', 'done', { address: '203.0.113.7', secondFactor: true }],
  ['visitor.erased', 'done', null],
  ['operator.invited', 'done', { role: 'viewer', email: 'jun@parley.example' }],
  ['route.refused', 'refused', { route: 'setRetention', role: 'moderator' }],
  ['retention.changed', 'done', { conversations: 90, traces: 30 }],
  ['key.created', 'done', { name: 'Research notebook', limit: 60 }],
  ['operator.sign-in-failed', 'refused', { address: '198.51.100.24' }],
  ['job.retried', 'done', {}],
];

export function auditEntries(from: number, count: number): AuditEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const seq = from - index;
    const [action, outcome, details] = ACTIONS[seq % ACTIONS.length] ?? ['operator.signed-in', 'done', {}];
    return {
      seq,
      at: NOW - index * 47 * MINUTE,
      action,
      actor:
        action === 'job.retried'
          ? { kind: 'system', id: 'system' }
          : { kind: 'operator', id: id(1, seq % 3) },
      subject: action.startsWith('visitor') ? { kind: 'visitor', id: id(3, seq) } : null,
      outcome,
      details,
      hash: `${id(9, seq).replaceAll('-', '')}${id(10, seq).replaceAll('-', '')}`,
    };
  });
}

export function visitorCards(count: number): VisitorCard[] {
  return Array.from({ length: count }, (_, index) => ({
    id: id(3, index) as VisitorCard['id'],
    createdAt: NOW - (index + 3) * 11 * HOUR,
    lastSeenAt: NOW - index * 9 * HOUR - 12 * MINUTE,
    research: index % 3 === 0,
    conversations: 1 + (index % 4),
    messages: 3 + ((index * 7) % 23),
  }));
}

export function overview(): Overview {
  const visitors = [9, 14, 11, 18, 25, 31, 22, 19, 24, 37, 41, 33, 28, 16];
  const failed = [0, 1, 0, 0, 3, 2, 0, 0, 1, 9, 4, 0, 1, 0];
  return {
    days: visitors.map((count, index) => ({
      day: new Date(NOW - (visitors.length - 1 - index) * DAY).toISOString().slice(0, 10),
      visitors: count,
      conversations: Math.round(count * 1.4),
      turns: count * 5 + ((index * 13) % 17),
      failed: failed[index] ?? 0,
    })),
    turnsRunning: 2,
    jobsWaiting: 1,
    jobsFailed: 1,
    voice: { kind: 'composer', model: null },
    version: '0.1.0',
  };
}

export function playedReplies(
  role: OperatorRole,
  csrfToken: string,
): Partial<Record<ConsoleRouteName, unknown>> {
  const [self] = operators(role);
  const session = { operator: self, csrfToken };
  return {
    getSession: session,
    signIn: { state: 'signed-in', session },
    signOut: { done: true },
    readInvitation: { email: null, role: 'administrator', expiresAt: NOW + DAY },
    acceptInvitation: session,
    updateSelf: self,
    beginTotp: {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/Parley:olga%40parley.example?issuer=Parley&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
    },
    confirmTotp: {
      recoveryCodes: Array.from(
        { length: 8 },
        (_, index) => `${id(8, index).slice(-8)}-${id(7, index).slice(-4)}`,
      ),
    },
    removeTotp: { done: true },
    listSessions: {
      sessions: ['Firefox on Linux', 'Safari on iPhone'].map((agent, index) => ({
        id: id(2, index),
        current: index === 0,
        agent,
        address: ['203.0.113.7', '2001:db8::51'][index],
        createdAt: NOW - (index + 1) * DAY,
        lastSeenAt: NOW - index * 5 * HOUR,
        expiresAt: NOW + (7 - index) * DAY,
      })),
    },
    endSession: { done: true },
    listOperators: { operators: operators(role) },
    inviteOperator: {
      operator: { ...operators(role)[3], name: 'Nadia Berg', email: 'nadia@parley.example' },
      link: 'http://localhost:3000/console/welcome#q8Zr5n2Yw0cJ7h4KfV1uTtX9sLmPbD3a',
      expiresAt: NOW + 2 * DAY,
    },
    updateOperator: operators(role)[1],
    reinviteOperator: {
      link: 'http://localhost:3000/console/welcome#q8Zr5n2Yw0cJ7h4KfV1uTtX9sLmPbD3a',
      expiresAt: NOW + 2 * DAY,
    },
    listAudit: { entries: auditEntries(218, 50), next: '168' },
    verifyAudit: { entries: 218, head: id(9, 218).replaceAll('-', '').repeat(2), broken: null },
    listJobs: playedJobs(NOW),
    retryJob: playedJobs(NOW).jobs[1],
    cancelJob: playedJobs(NOW).jobs[0],
    ...Object.fromEntries(
      (
        [
          'getVoices',
          'chooseVoice',
          'forgetVoiceChoice',
          'saveEndpoint',
          'removeEndpoint',
          'pullModel',
          'removeModel',
        ] as const
      ).map((name) => [name, playedVoices(NOW)]),
    ),
    tryVoice: {
      outcome: 'answered',
      text: 'Hello, nice to meet you.',
      model: 'qwen3:8b',
      server: 'ollama',
      firstTextMs: 412,
      totalMs: 1_730,
      completionTokens: 9,
    },
    findServers: {
      found: [{ url: 'http://127.0.0.1:11434/', server: 'ollama', models: ['qwen3:8b', 'llama3.2:3b'] }],
    },
    getPersona: playedPersona,
    savePersona: playedPersona,
    listApiKeys: {
      keys: ['Research notebook', 'Status page', 'Old kiosk'].map((name, index) => ({
        id: id(5, index),
        name,
        start: `pk-${id(5, index).slice(-5)}`,
        limit: [60, null, 30][index] ?? null,
        createdAt: NOW - (index + 4) * DAY,
        lastUsedAt: [NOW - 3 * MINUTE, null, NOW - 9 * DAY][index] ?? null,
        revokedAt: index === 2 ? NOW - 8 * DAY : null,
        usage: {
          requests: [1_284, 0, 412][index] ?? 0,
          promptTokens: [803_121, 0, 120_004][index] ?? 0,
          completionTokens: [96_310, 0, 18_223][index] ?? 0,
        },
      })),
    },
    createApiKey: {
      key: {
        id: id(5, 9),
        name: 'Nightly evaluation',
        start: 'pk-4f1c9',
        limit: null,
        createdAt: NOW,
        lastUsedAt: null,
        revokedAt: null,
        usage: { requests: 0, promptTokens: 0, completionTokens: 0 },
      },
      secret: 'pk-4f1c9Yw0cJ7h4KfV1uTtX9sLmPbD3aq8Zr5n2',
    },
    getRetention: {
      periods: { conversations: 90, traces: 30, visitors: 365, auditDetails: null, jobs: 14 },
      nextRunAt: NOW + 13 * HOUR,
    },
    setRetention: {
      periods: { conversations: 60, traces: 30, visitors: 365, auditDetails: null, jobs: 14 },
      wouldRemove: { conversations: 37, traces: 0, visitors: 2 },
    },
    listVisitors: { visitors: visitorCards(40), next: null },
    eraseVisitor: { done: true },
    getMemoryOverview: playedMemoryOverview(NOW),
    embedMemories: playedMemoryOverview(NOW),
    listVisitorMemories: playedMemories(NOW, false),
    deleteVisitorMemory: { done: true },
    eraseVisitorMemories: { deleted: 6 },
    pauseVisitorMemory: { paused: true },
    getOverview: overview(),
  };
}
