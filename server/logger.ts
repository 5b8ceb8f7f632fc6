import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** Logs are progress, not results: JSON lines on standard error. Message text is never logged. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: {},
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
    },
    pino.destination({ fd: 2, sync: false }),
  );
}
