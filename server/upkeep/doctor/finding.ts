import type { Config } from '../../config.js';
import type { EraseVisitor } from '../replay-erasures.js';
import type { Inspection } from './inspection.js';

/** problem: something is lost, wrong or about to fail. warning: it works, and somebody should know. */
export type Severity = 'ok' | 'warning' | 'problem';

export interface Finding {
  severity: Severity;
  /** What was found and what it means. */
  says: string;
  /** What to do about it. */
  mend?: string;
  /** Mends it, where that can harm nothing; says what was done. */
  fix?: () => Promise<string>;
}

/** What the command line knows of the place it runs in. */
export interface Installation {
  version: string;
  /** The folder of package.json. */
  root: string;
  /** The built pages. */
  clientFolder: string;
  /** How dist/ stands to the sources. */
  buildState: () => 'fresh' | 'stale' | 'absent';
}

export interface DoctorContext {
  installation: Installation;
  config: Config;
  /** Where the backups are kept. */
  backups: string;
  /** A server holds the data folder. */
  serverRuns: boolean;
  now: () => number;
  erase: EraseVisitor;
}

export interface Check {
  name: string;
  examine(context: DoctorContext): Promise<Finding[]>;
}

/** A check that reads the database; left out, and said so, where it cannot be opened. */
export interface DatabaseCheck {
  name: string;
  examine(database: Inspection, context: DoctorContext): Promise<Finding[]>;
}

export const ok = (says: string): Finding => ({ severity: 'ok', says });
export const warning = (says: string, mend: string): Finding => ({ severity: 'warning', says, mend });
export const problem = (says: string, mend: string): Finding => ({ severity: 'problem', says, mend });
