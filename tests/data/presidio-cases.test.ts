/**
 * The literal cases of Presidio's own recogniser tests, each judged by its own recogniser's type: the number of
 * finds and, where given, their places. Once with that recogniser alone and everything that it sees, as Presidio's
 * tests do, and once as `parley redact` answers, where other types compete and what is unsure is left out.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDetector, redact } from '../../privacy/index.js';
import { readPublicData } from '../harness/public-data.js';

const Places = z.array(z.tuple([z.number(), z.number()]));
const Row = z.object({
  file: z.string(),
  case: z.object({
    text: z.string().optional(),
    iban: z.string().optional(),
    expected_len: z.number(),
    expected_positions: Places.optional(),
    expected_res: Places.optional(),
  }),
});

const TYPES: Record<string, string> = {
  aba_routing: 'ABA_ROUTING_NUMBER',
  credit_card: 'CREDIT_CARD',
  crypto: 'CRYPTO',
  date: 'DATE_TIME',
  email: 'EMAIL_ADDRESS',
  iban: 'IBAN_CODE',
  ip: 'IP_ADDRESS',
  mac: 'MAC_ADDRESS',
  phone: 'PHONE_NUMBER',
  tr_phone_number: 'PHONE_NUMBER',
  us_bank: 'US_BANK_NUMBER',
};
const GOAL = 0.97;

interface Judged {
  type: string;
  text: string;
  isAlone: boolean;
  isRedacted: boolean;
}

const everything = createDetector();
const alone = new Map(
  everything.types.map((type) => [type, createDetector({ types: [type], threshold: 0 })] as const),
);
const rows = z.array(Row).optional().parse(readPublicData('pii/presidio_cases_dev'));
const judged = rows?.map(judge) ?? [];

function judge({ file, case: { text: written, iban, ...expected } }: z.infer<typeof Row>): Judged {
  const name = file.replace(/^test_|_recognizer\.py$/g, '');
  const type = TYPES[name] ?? name.toUpperCase();
  const text = written ?? iban ?? '';
  const places = expected.expected_positions ?? expected.expected_res ?? [];
  const agrees = (found: readonly { start: number; end: number }[]): boolean =>
    found.length === expected.expected_len &&
    (places.length === 0 ||
      places.every(([start, end], index) => found[index]?.start === start && found[index].end === end));
  return {
    type,
    text,
    isAlone: agrees(alone.get(type)?.findAll(text) ?? []),
    isRedacted: agrees(
      redact(text, { detector: everything }).entities.filter((entity) => entity.type === type),
    ),
  };
}

describe("Presidio's cases", () => {
  if (rows !== undefined) describeCases();
  else it('are absent, and that is said', () => expect(judged).toEqual([]));
});

function describeCases(): void {
  afterAll(() => {
    const types = [...new Set(judged.map(({ type }) => type))].sort();
    const line = (name: string, of: Judged[]): string =>
      `${name.padEnd(20)} ${of.filter((one) => one.isAlone).length}/${of.length} alone, ` +
      `${of.filter((one) => one.isRedacted).length}/${of.length} in redact`;
    console.log(
      [
        ...types.map((type) =>
          line(
            type,
            judged.filter((one) => one.type === type),
          ),
        ),
        line('all', judged),
      ].join('\n'),
    );
  });

  it.each([
    ['the recogniser alone', (one: Judged) => one.isAlone],
    ['parley redact', (one: Judged) => one.isRedacted],
  ])('are met by %s as often as is aimed at', (_, isMet) => {
    const missed = judged.filter((one) => !isMet(one)).map(({ type, text }) => `${type}: ${text}`);
    expect(1 - missed.length / judged.length, missed.join('\n')).toBeGreaterThanOrEqual(GOAL);
  });

  it('are all of a type that is claimed', () => {
    expect(judged.filter(({ type }) => !everything.types.includes(type))).toEqual([]);
  });
}
