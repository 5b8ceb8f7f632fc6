/** The character that speaks: what operators have stored, else the default. A change holds for every answer from then on. */
import type { Persona } from '../../generator/index.js';
import { PersonaSheet } from '../../protocol/console/voices.js';
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import type { SettingStore } from '../store/visitors/settings.js';

export const PERSONA_SETTING = 'persona';

export interface PersonaDescription {
  persona: PersonaSheet;
  byDefault: PersonaSheet;
  /** 0 while nobody has stored one. */
  version: number;
}

export interface Personas {
  /** The one in force; at once. */
  readonly current: Persona;
  describe(): PersonaDescription;
  /** CONFLICT where somebody else has stored one since `version`. */
  save(persona: PersonaSheet, version: number): Promise<PersonaDescription>;
  /** Reads what is stored. */
  refresh(): Promise<void>;
}

export interface PersonaParts {
  settings: SettingStore;
  byDefault: Persona;
  clock: Clock;
}

export function createPersonas({ settings, byDefault, clock }: PersonaParts): Personas {
  let current: { persona: Persona; version: number } = { persona: byDefault, version: 0 };
  const describe = (): PersonaDescription => ({
    persona: current.persona,
    byDefault,
    version: current.version,
  });
  return {
    get current() {
      return current.persona;
    },
    describe,
    async save(persona, version) {
      const written = await settings.writeOver(PERSONA_SETTING, persona, { over: version, at: clock.now() });
      if (!written)
        throw new AppError('CONFLICT', {
          message: 'Somebody else has changed the persona meanwhile: look at theirs first.',
        });
      current = { persona, version: written.version };
      return describe();
    },
    async refresh() {
      const stored = await settings.read(PERSONA_SETTING, PersonaSheet);
      if (stored && stored.version > current.version)
        current = { persona: stored.value, version: stored.version };
    },
  };
}
