import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import { createDetector, DEFAULT_PHONE_REGIONS, isPhoneRegion, redact } from '../../privacy/index.js';
import type { PhoneRegion } from '../../privacy/index.js';
import { runJsonlCommand } from './jsonl-command.js';

interface RedactCommandOptions {
  regions: readonly PhoneRegion[];
  urls?: boolean;
  dates?: boolean;
}

const RedactLine = z.object({ text: z.string() });

export function defineRedact(program: Command): void {
  program
    .command('redact')
    .description('replace personal data: lines of {"text"} in, {"text", "entities"} out')
    .option('--urls', 'replace web addresses too; without it they are only listed')
    .option('--dates', 'replace dates too; without it they are only listed')
    .option(
      '--regions <codes>',
      'the countries whose telephone numbers are found without "+", as in US,GB,DE',
      readRegions,
      DEFAULT_PHONE_REGIONS,
    )
    .option('--data <folder>', "the installation's folder; redaction needs and changes nothing in it")
    .addHelpText('after', '\nWhat is found, and what is not: docs/PRIVACY-DETECTION.md.')
    .action(async ({ regions, urls = false, dates = false }: RedactCommandOptions) => {
      const detector = createDetector({ regions });
      await runJsonlCommand({
        input: RedactLine,
        answer: ({ text }) => redact(text, { detector, policy: { urls, dates } }),
      });
    });
}

function readRegions(codes: string): PhoneRegion[] {
  return codes.split(',').map((code) => {
    const region = code.trim().toUpperCase();
    if (!isPhoneRegion(region)) throw new InvalidArgumentError(`"${code}" is no ISO 3166 code of a country.`);
    return region;
  });
}
