/**
 * Every word of the console, in English, page by page; plain, exact and short, as the public page's
 * (ui/messages/en.ts, whose words for controls are used here too). A key that is not here does not compile.
 */
import { frameWords } from './en-frame.js';
import { installationWords } from './en-installation.js';
import { peopleWords } from './en-people.js';
import { recordWords } from './en-record.js';
import { botWords } from './en-bot.js';
import { memoryWords } from './en-memory.js';
import { sessionWords } from './en-session.js';

export const en = {
  ...frameWords,
  ...sessionWords,
  ...peopleWords,
  ...recordWords,
  ...botWords,
  ...memoryWords,
  ...installationWords,
} as const;
