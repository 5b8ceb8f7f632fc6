import { describe, expect, it } from 'vitest';
import type { VisitorId } from '../../../protocol/ids.js';
import { Announcements } from '../../../server/hub/announcements.js';
import type { Announcement } from '../../../server/hub/announcements.js';
import { conversationOf } from '../../harness/fakes/hub-parts.js';

const [alice, bob] = ['alice', 'bob'] as VisitorId[] as [VisitorId, VisitorId];
const conversation = conversationOf(1);
const announcement: Announcement = { conversationId: conversation.id, conversation };

function listener() {
  const heard: Announcement[] = [];
  return { heard, hear: (news: Announcement) => void heard.push(news) };
}

describe('announcements', () => {
  it('reach every tab of the visitor they concern, and nobody else', () => {
    const announcements = new Announcements();
    const [tab, otherTab, bobs] = [listener(), listener(), listener()];
    announcements.subscribe(alice, tab.hear);
    announcements.subscribe(alice, otherTab.hear);
    announcements.subscribe(bob, bobs.hear);
    announcements.announce(alice, announcement);
    expect([tab.heard, otherTab.heard, bobs.heard]).toEqual([[announcement], [announcement], []]);
  });

  it('go nowhere when nobody listens', () => {
    expect(() => new Announcements().announce(alice, announcement)).not.toThrow();
  });

  it('end with the subscription, which may be ended twice', () => {
    const announcements = new Announcements();
    const [gone, stays] = [listener(), listener()];
    const end = announcements.subscribe(alice, gone.hear);
    announcements.subscribe(alice, stays.hear);
    end();
    end();
    announcements.announce(alice, announcement);
    expect([gone.heard, stays.heard]).toEqual([[], [announcement]]);
  });

  it('reach who comes after everybody had gone, whatever is ended late', () => {
    const announcements = new Announcements();
    const [first, second] = [listener(), listener()];
    const end = announcements.subscribe(alice, first.hear);
    end();
    announcements.subscribe(alice, second.hear);
    end();
    announcements.announce(alice, announcement);
    expect(second.heard).toEqual([announcement]);
  });

  it('reach the others too when one leaves while it is told', () => {
    const announcements = new Announcements();
    const other = listener();
    const end = announcements.subscribe(alice, () => end());
    announcements.subscribe(alice, other.hear);
    announcements.announce(alice, announcement);
    expect(other.heard).toEqual([announcement]);
  });
});
