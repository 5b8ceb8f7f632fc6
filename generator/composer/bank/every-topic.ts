/** The bank, topic by topic; see retrieval/read-bank.ts for the notation. */
import { BOOKS, GAMES } from './books.js';
import { CELEBRATIONS, FAMILY, PETS } from './family.js';
import { FEELINGS, HEALTH, SLEEP } from './feelings.js';
import { FILMS } from './films.js';
import { FOOD } from './food.js';
import { CLOTHES, GARDEN, HOBBIES } from './hobbies.js';
import { HUMOUR } from './humour.js';
import { ITSELF, NEWS } from './itself.js';
import { ARTS, MUSIC } from './music.js';
import { HISTORY, NATURE, SCIENCE, SPACE } from './science.js';
import { REACTIONS, SOCIAL } from './social.js';
import { SPORT } from './sport.js';
import { CARS, TRAVEL, WEATHER } from './travel.js';
import { MONEY, WORK } from './work.js';

export const BANK: readonly string[] = [
  ARTS,
  BOOKS,
  CARS,
  CELEBRATIONS,
  CLOTHES,
  FAMILY,
  FEELINGS,
  FILMS,
  FOOD,
  GAMES,
  GARDEN,
  HEALTH,
  HISTORY,
  HOBBIES,
  HUMOUR,
  ITSELF,
  MONEY,
  MUSIC,
  NATURE,
  NEWS,
  PETS,
  REACTIONS,
  SCIENCE,
  SLEEP,
  SOCIAL,
  SPACE,
  SPORT,
  TRAVEL,
  WEATHER,
  WORK,
];
