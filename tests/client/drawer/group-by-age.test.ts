import { describe, expect, it } from 'vitest';
import { groupByAge } from '../../../client/chat/drawer/group-by-age.js';
import { conversationId } from '../turn/turns.js';

const NOW = new Date(2026, 10, 24, 9, 30);

function spokenInAt(...dateParts: [number, number, number, number]) {
  const at = new Date(...dateParts).getTime();
  return {
    id: conversationId(String(at)),
    title: 't',
    research: false,
    temporary: false,
    headId: null,
    createdAt: at,
    updatedAt: at,
  };
}

describe('groupByAge', () => {
  it("goes by the reader's own days and leaves empty groups out", () => {
    const justNow = spokenInAt(2026, 10, 24, 0);
    const yesterday = spokenInAt(2026, 10, 23, 23);
    const longAgo = spokenInAt(2026, 10, 17, 12);
    expect(groupByAge([justNow, yesterday, longAgo], NOW)).toEqual([
      { age: 'today', conversations: [justNow] },
      { age: 'week', conversations: [yesterday] },
      { age: 'earlier', conversations: [longAgo] },
    ]);
    expect(groupByAge([longAgo], NOW)).toHaveLength(1);
  });
});
