/**
 * `parley operator create`: the way in for whoever owns the machine, also beside a running server. A password is
 * read from standard input only, because arguments and the environment are seen by other processes.
 */
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import {
  OPERATOR_ROLES,
  OperatorEmail,
  PASSWORD_LENGTH_LEAST,
  PASSWORD_LENGTH_MOST,
  Password,
} from '../protocol/console/operators.js';
import type { OperatorRole } from '../protocol/console/operators.js';
import type { OperatorId } from '../protocol/ids.js';
import type { AuditLog } from '../server/audit/audit-log.js';
import { createAuditLog } from '../server/audit/create-audit-log.js';
import { systemClock } from '../server/clock.js';
import { loadConfig } from '../server/config.js';
import type { Config } from '../server/config.js';
import { loadSecret } from '../server/identity/secret.js';
import { createOperators } from '../server/operators/create-operators.js';
import type { Operators } from '../server/operators/operators.js';
import { nameOf } from '../server/operators/staff.js';
import { openDatabase } from '../server/store/open-database.js';

export interface CreateOptions {
  email: string;
  role?: OperatorRole;
  data?: string;
}

export interface Terminal {
  input: AsyncIterable<Buffer | string> & { isTTY?: boolean };
  /** Takes the result, one line. */
  print: (line: string) => void;
  complain: (line: string) => void;
}

const processTerminal: Terminal = {
  input: process.stdin,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

export function defineOperator(program: Command): void {
  program
    .command('operator')
    .description('the people who work in the console')
    .command('create')
    .description('make an operator, or set a new password; also while the server runs')
    .requiredOption('--email <address>', 'the address to sign in with', parseEmail)
    .addOption(
      new Option('--role <role>', 'default: administrator for the first operator, else viewer').choices(
        OPERATOR_ROLES,
      ),
    )
    .option('--data <folder>', 'where this installation keeps its data (PARLEY_DATA, default ./data)')
    .addHelpText(
      'after',
      '\nA password on standard input makes an active account and prints it as one line of JSON.\n' +
        'Without one, a one-time link is printed that lets its owner choose name and password.',
    )
    .action(async (options: CreateOptions) => {
      process.exitCode = await createOperator(options, processTerminal);
      process.stdin.destroy(); // an open pipe would keep the process
    });
}

/** Gives the exit status. */
export async function createOperator(options: CreateOptions, terminal: Terminal): Promise<number> {
  try {
    const password = await readPassword(terminal.input);
    const config = loadConfig({ options: options.data === undefined ? {} : { DATA: options.data } });
    const { operators, audit, close } = await openOperators(config);
    try {
      const { line, operatorId, role } = await makeAccount(operators, { ...options, password, config });
      await audit.append({
        action: password === undefined ? 'operator.invited' : 'operator.password-set',
        actor: { kind: 'system', id: 'command-line' },
        subject: { kind: 'operator', id: operatorId },
        outcome: 'done',
        details: { role },
      });
      terminal.print(line);
    } finally {
      await close();
    }
    return 0;
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function openOperators(
  config: Config,
): Promise<{ operators: Operators; audit: AuditLog; close: () => Promise<void> }> {
  const { dataFolder, secrets } = config;
  const secret = await loadSecret(secrets.secret, dataFolder);
  const database = await openDatabase({ dataFolder, databaseUrl: secrets.databaseUrl, besideServer: true });
  const operators = createOperators({ database, secret, clock: systemClock, secure: false });
  const audit = createAuditLog({ database, clock: systemClock });
  return { operators, audit, close: () => database.close() };
}

async function makeAccount(
  operators: Operators,
  wanted: CreateOptions & { password: string | undefined; config: Config },
): Promise<{ line: string; operatorId: OperatorId; role: OperatorRole }> {
  const { email, password, config } = wanted;
  const everybody = await operators.list();
  const existing = everybody.find((operator) => operator.email === email);
  const isFirst = !everybody.some(({ state }) => state === 'active');
  const role = wanted.role ?? (isFirst ? 'administrator' : (existing?.role ?? 'viewer'));
  if (password !== undefined) {
    const operator = await operators.create({ email, role, password });
    return { line: JSON.stringify(operator), operatorId: operator.id, role };
  }

  if (existing?.state === 'disabled')
    throw new Error(`The account of ${email} is disabled: enable it in the console.`);
  if (existing && existing.role !== role) await operators.update(existing.id, { role });
  const { token, operator } = existing
    ? await operators.reinvite(existing.id)
    : await operators.invite({ email, role, name: nameOf(email) });
  const page = new URL('/console/welcome', config.publicUrl ?? `http://localhost:${config.port}`);
  return { line: `${page.href}#${token}`, operatorId: operator.id, role };
}

/** The first line; undefined at a terminal, or where nothing was given. */
async function readPassword(input: Terminal['input']): Promise<string | undefined> {
  if (input.isTTY === true) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    if (chunks.some((part) => part.includes('\n'))) break;
  }
  const given = Buffer.concat(chunks).toString('utf8');
  if (given === '') return undefined;
  const parsed = Password.safeParse(given.split(/\r?\n/)[0]);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The password must have ${PASSWORD_LENGTH_LEAST} to ${PASSWORD_LENGTH_MOST} characters; the first line of ` +
      'standard input has not.',
  );
}

function parseEmail(text: string): string {
  const parsed = OperatorEmail.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('It must be an e-mail address of at most 254 characters.');
}
