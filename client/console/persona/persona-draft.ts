import type { PersonaSheet } from '../../../protocol/console/voices.js';

export const STARTERS = [0, 1, 2] as const;
export const LONGEST = { name: 60, instructions: 8_000, opener: 600, starter: 120 };

/** As it is typed: three starters, of which some may be empty. */
export interface PersonaDraft {
  name: string;
  instructions: string;
  opener: string;
  starters: [string, string, string];
}

export function personaDraftOf({ name, instructions, opener, starters }: PersonaSheet): PersonaDraft {
  const [first = '', second = '', third = ''] = starters;
  return { name, instructions, opener, starters: [first, second, third] };
}

export function readPersona(draft: PersonaDraft): PersonaSheet {
  return {
    name: draft.name.trim(),
    instructions: draft.instructions.trim(),
    opener: draft.opener.trim(),
    starters: draft.starters.map((text) => text.trim()).filter((text) => text !== ''),
  };
}

/** The fields that may not be empty and are. */
export function missingIn({
  name,
  instructions,
  opener,
}: PersonaSheet): ('name' | 'instructions' | 'opener')[] {
  const needed = { name, instructions, opener };
  return (['name', 'instructions', 'opener'] as const).filter((field) => needed[field] === '');
}

export function samePersona(one: PersonaSheet, other: PersonaSheet): boolean {
  return (
    JSON.stringify(readPersona(personaDraftOf(one))) === JSON.stringify(readPersona(personaDraftOf(other)))
  );
}
