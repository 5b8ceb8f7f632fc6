/** Every frame, in the order in which they are tried: the particular before the general. */
import { ageClauses, agePredicates } from './frames/age.js';
import { deedPredicates } from './frames/deeds.js';
import { dietPredicates } from './frames/diet.js';
import { eventClauses, happenings, lifeEvents } from './frames/events.js';
import { familyClauses, familyPredicates } from './frames/family.js';
import type { Frame } from './frame.js';
import { homeClauses, homePredicates } from './frames/home.js';
import { nameClauses, namePredicates } from './frames/names.js';
import { planClauses, planPredicates } from './frames/plans.js';
import { possessionClauses, possessionPredicates } from './frames/possessions.js';
import { sensitiveClauses, sensitivePredicates } from './frames/sensitive.js';
import { skillClauses, skillPredicates } from './frames/skills.js';
import { tasteClauses, tastePredicates } from './frames/tastes.js';
import { studyPredicates } from './frames/study.js';
import { workClauses, workPredicates } from './frames/work.js';

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
  ...studyPredicates,
  ...homePredicates,
  ...namePredicates,
  ...skillPredicates,
  ...planPredicates,
  ...possessionPredicates,
  ...dietPredicates,
  ...tastePredicates,
  ...deedPredicates,
  ...happenings,
];
