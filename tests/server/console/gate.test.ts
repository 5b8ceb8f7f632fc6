import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSOLE_API, CSRF_HEADER } from '../../../protocol/console/console-api.js';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import type { ConsoleRoute } from '../../../protocol/console/console-route.js';
import type { AuditEntry } from '../../../protocol/console/audit.js';
import type { WireError } from '../../../protocol/errors.js';
import { OPERATOR_ROLES } from '../../../protocol/console/operators.js';
import type { OperatorRole } from '../../../protocol/console/operators.js';
import { addressKey } from '../../../server/limits/address-key.js';
import { callConsole } from '../../harness/operators.js';
import type { OperatorPerson } from '../../harness/operators.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

const ID = '01900000-0000-7000-8000-0000000000aa';
const ROUTES = Object.entries(CONSOLE_API) as [ConsoleRouteName, ConsoleRoute][];
const GUARDED = ROUTES.filter(([, { roles }]) => roles !== 'anyone');
const WRITING = GUARDED.filter(([, { method }]) => method !== 'get');

let app: TestApp;
let staff: Record<OperatorRole, OperatorPerson>;
/** Each call from an address of its own, so that each refusal has a row of its own. */
let address = 0;
const from = () => ({
  'x-forwarded-for': `198.51.${Math.floor((address += 1) / 250)}.${(address % 250) + 1}`,
});
const pathOf = ({ path }: ConsoleRoute): string => path.replace(':id', ID);

beforeAll(async () => {
  app = await createTestApp({ settings: { TRUSTED_PROXIES: 'loopback', LIMIT_ADDRESS_REQUESTS: '100000' } });
  const people = await Promise.all(OPERATOR_ROLES.map(async (role) => [role, await app.operator(role)]));
  staff = Object.fromEntries(people) as typeof staff;
});
afterAll(() => app.close());

async function call(
  { name, route }: { name: ConsoleRouteName; route: ConsoleRoute },
  headers: Record<string, string>,
) {
  const place = from();
  const answer = await callConsole<{ error?: WireError }>(app.url, {
    method: route.method,
    path: pathOf(route),
    headers: { ...headers, ...place },
    ...(route.body ? { body: {} } : {}),
  });
  const { entries } = await app.server.services.audit.list({ action: 'console.refused', limit: 1 });
  return { answer, row: entries[0], address: addressKey(place['x-forwarded-for']), name };
}

function expectRow(
  row: AuditEntry | undefined,
  expected: { name: string; address: string; reason: string; actor: string },
) {
  expect(row).toMatchObject({
    outcome: 'refused',
    actor: { id: expected.actor },
    subject: { kind: 'route', id: expected.name },
    details: { reason: expected.reason, address: expected.address },
  });
}

describe('the gate of the console', () => {
  it.each(GUARDED)('refuses %s without a session', async (name, route) => {
    const { answer, row, address: place } = await call({ name, route }, {});
    expect(answer.status).toBe(401);
    expect(answer.body.error).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'Sign in to the console first.',
    });
    expectRow(row, { name, address: place, reason: 'unauthenticated', actor: 'anonymous' });
  });

  const beyond = GUARDED.flatMap(([name, route]) =>
    OPERATOR_ROLES.filter((role) => !route.roles.includes(role as never)).map((role) => ({
      name,
      route,
      role,
    })),
  );
  it.each(beyond)('refuses $name to a $role', async ({ name, route, role }) => {
    const { cookie, session } = staff[role];
    const {
      answer,
      row,
      address: place,
    } = await call({ name, route }, { cookie, [CSRF_HEADER]: session.csrfToken });
    expect(answer.body.error?.code).toBe('FORBIDDEN');
    expectRow(row, { name, address: place, reason: 'role', actor: session.operator.id });
  });

  it.each(WRITING)('refuses %s without the token of the session, and with another', async (name, route) => {
    const { cookie, session } = staff.administrator;
    for (const headers of [{}, { [CSRF_HEADER]: '' }, { [CSRF_HEADER]: staff.moderator.session.csrfToken }]) {
      const { answer, row, address: place } = await call({ name, route }, { cookie, ...headers });
      expect(answer.body.error?.code).toBe('FORBIDDEN');
      expectRow(row, { name, address: place, reason: 'csrf', actor: session.operator.id });
    }
  });

  it.each(ROUTES.filter(([name]) => name !== 'signOut'))('has a definition of %s', async (name, route) => {
    const { cookie, session } = staff.administrator;
    const { answer } = await call({ name, route }, { cookie, [CSRF_HEADER]: session.csrfToken });
    expect(answer.status).not.toBe(401);
    expect(answer.body.error?.message ?? '').not.toContain('There is nothing under');
    expect(answer.body.error?.code).not.toBe('INTERNAL');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('counts what it refuses, by reason', async () => {
    const series = await app.server.services.metrics.registry.getSingleMetricAsString(
      'parley_console_refusals_total',
    );
    for (const reason of ['unauthenticated', 'role', 'csrf']) expect(series).toContain(`reason="${reason}"`);
  });
});
