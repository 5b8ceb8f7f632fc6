import type { Me, Voice } from '../../protocol/http-api.js';
import type { VisitorId } from '../../protocol/ids.js';
import { MESSAGE_LENGTH_LIMIT } from '../../protocol/text.js';
import { TERMS_VERSION } from '../../protocol/version.js';
import type { VisitorStore } from '../store/visitors.js';
import type { TurnModules } from '../turn/turn-modules.js';
import type { People } from '../visitors/people.js';

export interface DescribeParts {
  visitors: VisitorStore;
  modules: TurnModules;
  people: People;
  voices: { inUse(): Voice };
  memory: { isPaused(visitorId: VisitorId): Promise<boolean> };
}

/** What the page needs to know before it begins. */
export type DescribeMe = (visitorId: VisitorId | undefined) => Promise<Me>;

export function createDescribeMe({ visitors, modules, people, voices, memory }: DescribeParts): DescribeMe {
  return async (visitorId) => {
    const { name, opener, starters } = modules.persona;
    return {
      visitor: (visitorId && (await visitors.find(visitorId))) ?? null,
      termsVersion: TERMS_VERSION,
      voice: voices.inUse(),
      persona: { name, opener, starters },
      messageLengthLimit: MESSAGE_LENGTH_LIMIT,
      keptDays: (await people.retention.periods()).conversations,
      recoveryPhrase: visitorId !== undefined && (await people.recovery.exists(visitorId)),
      memory: { paused: visitorId === undefined || (await memory.isPaused(visitorId)) },
    };
  };
}
