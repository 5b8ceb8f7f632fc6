import { ConfigError, loadConfig } from '../server/config.js';
import type { Config } from '../server/config.js';
import type { ConfigKey } from '../server/config-keys.js';

/** The options that every command with a data folder has, as commander gives them. */
export interface ConfigOptions {
  port?: string;
  host?: string;
  data?: string;
}

/** The configuration, or its problems, one a line, on standard error and exit code 1. */
export function readConfigOrExit({ port, host, data }: ConfigOptions): Config {
  const options: Partial<Record<ConfigKey, string>> = {
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(data === undefined ? {} : { DATA: data }),
  };
  try {
    return loadConfig({ options });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
}
