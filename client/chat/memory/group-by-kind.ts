import type { FactKind, RememberedFact } from '../../../protocol/memories.js';

export type Group =
  'you' | 'people' | 'things' | 'likes' | 'opinions' | 'plans' | 'events' | 'private' | 'said';

const GROUPS: readonly Group[] = [
  'you',
  'people',
  'things',
  'likes',
  'opinions',
  'plans',
  'events',
  'private',
  'said',
];

const GROUP_OF = {
  identity: 'you',
  relation: 'people',
  possession: 'things',
  preference: 'likes',
  opinion: 'opinions',
  plan: 'plans',
  event: 'events',
  health: 'private',
  religion: 'private',
  politics: 'private',
  sexuality: 'private',
  ethnicity: 'private',
  finance: 'private',
} as const satisfies Record<FactKind, Group>;

/** In the order in which a person tells of themselves, without empty groups; within a group as given. */
export function groupByKind(
  memories: readonly RememberedFact[],
): { group: Group; memories: RememberedFact[] }[] {
  return GROUPS.map((group) => ({
    group,
    memories: memories.filter((memory) => groupOf(memory) === group),
  })).filter(({ memories: some }) => some.length > 0);
}

function groupOf({ inOwnWords, kind }: RememberedFact): Group {
  return inOwnWords ? 'said' : GROUP_OF[kind];
}
