/** Made-up facts of made-up people, as many as are wanted, and questions after some of them. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { createSeededRandom } from '../../generator/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { openDatabase } from '../../server/store/open-database.js';

const NAMES =
  'Anna Ben Clara David Emma Farid Grace Hugo Ines Jonas Kate Leo Maya Nils Olga Pablo Quentin Rosa Sami Tina'.split(
    ' ',
  );
const PLACES =
  'Leeds Porto Vienna Oslo Kyoto Lima Quebec Cairo Dublin Bergen Seville Krakow Ghent Tartu Nantes Turin Malmo Bath Graz Cork'.split(
    ' ',
  );
const THINGS =
  'guitar bicycle kayak piano camera telescope tent skateboard violin drone tractor teapot canoe typewriter loom kite sledge harp scooter anvil'.split(
    ' ',
  );
const COLOURS = 'red blue green yellow black white orange purple silver golden'.split(' ');
const YEARS = Array.from({ length: 20 }, (_, i) => String(2005 + i));

interface MadeFact {
  text: string;
  kind: string;
  attribute: string;
  value: string;
  question: string;
}

type Draw = (from: readonly string[]) => string;

const KINDS: ((draw: Draw) => MadeFact)[] = [
  (draw) => {
    const [name, place, thing] = [draw(NAMES), draw(PLACES), draw(THINGS)];
    const text = `Your friend ${name} lives in ${place} and plays with a ${thing}.`;
    return {
      text,
      kind: 'relation',
      attribute: 'friend',
      value: name,
      question: `Where does my friend ${name} live?`,
    };
  },
  (draw) => {
    const [place, year, name] = [draw(PLACES), draw(YEARS), draw(NAMES)];
    const text = `You went to ${place} with ${name} in ${year}.`;
    return { text, kind: 'event', attribute: 'event', value: place, question: `When did I go to ${place}?` };
  },
  (draw) => {
    const [colour, thing, name] = [draw(COLOURS), draw(THINGS), draw(NAMES)];
    const text = `You have a ${colour} ${thing} from ${name}.`;
    return {
      text,
      kind: 'possession',
      attribute: 'possession',
      value: thing,
      question: `What colour is my ${thing}?`,
    };
  },
  (draw) => {
    const [thing, place] = [draw(THINGS), draw(PLACES)];
    const text = `You like ${thing} music from ${place}.`;
    return {
      text,
      kind: 'preference',
      attribute: 'like',
      value: thing,
      question: `Do I like ${thing} music?`,
    };
  },
];

export function makeFacts(seed: string, many: number): MadeFact[] {
  const random = createSeededRandom(seed);
  const draw: Draw = (from) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: many }, (_, i) => KINDS[i % KINDS.length]!(draw));
}

/** Straight into a database of the server's own schema; a pool of facts is shared out where there are many people. */
export async function fillDatabase(
  folder: string,
  people: { owner: VisitorId; facts: readonly MadeFact[] }[],
  embedder: string,
): Promise<void> {
  await (await openDatabase({ dataFolder: folder })).close();
  const encoder = createBuiltInEmbedder();
  const vectors = new Map<string, Buffer>();
  for (const { facts } of people) {
    const lacking = [...new Set(facts.map(({ text }) => text))].filter((text) => !vectors.has(text));
    if (lacking.length === 0) continue;
    const made = await encoder.embed(lacking, { signal: new AbortController().signal });
    lacking.forEach((text, i) => vectors.set(text, Buffer.from(made[i]!.buffer)));
  }
  const db = new BetterSqlite(join(folder, 'parley.db'));
  db.pragma('foreign_keys = on');
  const insert = (table: string, columns: string) =>
    db.prepare(`insert into ${table} (${columns}) values (${columns.replace(/\w+/g, '?')})`);
  const visitor = insert('visitor', 'id, research, terms_version, terms_accepted_at, created_at');
  const owned = insert('memory_owner', 'visitor_id, revision, paused, forgotten_at');
  const fact = insert(
    'memory_fact',
    'id, visitor_id, version, about, text, kind, subject, attribute, value, trust, importance, utc_offset_minutes, recorded_at, uses',
  );
  const source = insert('memory_source', 'fact_id, visitor_id, message_id, at');
  const vector = insert('memory_vector', 'fact_id, visitor_id, embedder, vector');
  const at = Date.UTC(2026, 10, 24);
  const addPerson = db.transaction(({ owner, facts }: (typeof people)[number]) => {
    visitor.run(owner, 0, '1', at, at);
    owned.run(owner, 1, 0, 0);
    for (const [i, { text, kind, attribute, value }] of facts.entries()) {
      const id = randomUUID();
      fact.run(id, owner, 1, 'person', text, kind, 'self', attribute, value, 0.9, 0.5, 0, at + i, 0);
      source.run(id, owner, randomUUID(), at + i);
      vector.run(id, owner, embedder, vectors.get(text));
    }
  });
  const addMany = db.transaction((some: typeof people) => some.forEach((person) => addPerson(person)));
  for (let from = 0; from < people.length; from += 500) {
    addMany(people.slice(from, from + 500));
    if (from % 5000 === 0 && from > 0) console.error(`${from} people written`);
  }
  db.pragma('wal_checkpoint(truncate)');
  db.close();
}
