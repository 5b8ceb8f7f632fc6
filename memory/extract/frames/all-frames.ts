/** Every frame, in the order in which they are tried: the particular before the general. */
import { ageClauses, agePredicates } from './age.js';
import { eventClauses, happenings, lifeEvents } from './events.js';
import { familyClauses, familyPredicates } from './family.js';
import type { Frame } from './frame.js';
import { homeClauses, homePredicates } from './home.js';
import { nameClauses, namePredicates } from './names.js';
import { planClauses, planPredicates } from './plans.js';
import { possessionClauses, possessionPredicates } from './possessions.js';
import { sensitiveClauses, sensitivePredicates } from './sensitive.js';
import { skillClauses, skillPredicates } from './skills.js';
import { tasteClauses, tastePredicates } from './tastes.js';
import { workClauses, workPredicates } from './work.js';

export const CLAUSE_FRAMES: readonly Frame[] = [
  ...nameClauses,
  ...familyClauses,
  ...ageClauses,
  ...workClauses,
  ...tasteClauses,
  ...skillClauses,
  ...sensitiveClauses,
  ...possessionClauses,
  ...homeClauses,
  ...eventClauses,
  ...planClauses,
];

export const PREDICATE_FRAMES: readonly Frame[] = [
  ...lifeEvents,
  ...agePredicates,
  ...sensitivePredicates,
  ...familyPredicates,
  ...workPredicates,
  ...homePredicates,
  ...namePredicates,
  ...skillPredicates,
  ...planPredicates,
  ...possessionPredicates,
  ...tastePredicates,
  ...happenings,
];
