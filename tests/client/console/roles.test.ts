import { expect, it } from 'vitest';
import { OPERATOR_ROLES } from '../../../protocol/console/operators.js';
import { mayCall } from '../../../client/console/api/console-routes.js';
import { ACTIONS, PAGE_GROUPS } from '../../../client/console/frame/pages.js';

const pagesOf = (role: (typeof OPERATOR_ROLES)[number]) =>
  PAGE_GROUPS.flatMap((group) => group.pages)
    .filter((page) => mayCall(role, page.reads))
    .map((page) => page.name);

it('offers the pages that a role may read', () => {
  expect(pagesOf('administrator')).toContain('keys');
  for (const role of OPERATOR_ROLES.filter((each) => each !== 'administrator')) {
    expect(pagesOf(role), role).toEqual([
      'overview',
      'visitors',
      'operators',
      'audit',
      'jobs',
      'voices',
      'persona',
      'memory',
      ...(role === 'moderator' ? ['memories'] : []),
      'retention',
      'account',
    ]);
  }
});

it('offers what only administrators may begin to nobody else', () => {
  const begun = OPERATOR_ROLES.filter((role) => ACTIONS.some((action) => mayCall(role, action.needs)));
  expect(begun).toEqual(['administrator']);
  expect(mayCall('moderator', 'eraseVisitor')).toBe(true);
  expect(mayCall('researcher', 'eraseVisitor')).toBe(false);
});
