/** The console's routes for who writes the answers: voices, model servers, local models, the persona. */
import { z } from 'zod';
import { ADMINISTRATORS, EVERY_ROLE } from './console-route.js';
import type { ConsoleRoute } from './console-route.js';
import {
  EndpointInput,
  FoundServer,
  LocalModelName,
  PersonaSheet,
  VoiceChoice,
  Voices,
  VoiceTrial,
} from './voices.js';

export const VOICE_ROUTES = {
  getVoices: { method: 'get', path: '/api/console/voices', roles: EVERY_ROLE, reply: Voices },
  /** Holds at once. CONFLICT when somebody else has changed it since `version`. */
  chooseVoice: {
    method: 'put',
    path: '/api/console/voices/choice',
    roles: ADMINISTRATORS,
    body: z.object({ choice: VoiceChoice, version: z.int() }),
    reply: Voices,
  },
  /** Back to what the configuration says. */
  forgetVoiceChoice: {
    method: 'delete',
    path: '/api/console/voices/choice',
    roles: ADMINISTRATORS,
    reply: Voices,
  },
  /** Adds it, or changes the one with its id. */
  saveEndpoint: {
    method: 'put',
    path: '/api/console/voices/endpoints',
    roles: ADMINISTRATORS,
    body: EndpointInput,
    reply: Voices,
  },
  /** CONFLICT for the last one while model servers are the chosen voice. */
  removeEndpoint: {
    method: 'delete',
    path: '/api/console/voices/endpoints/:id',
    roles: ADMINISTRATORS,
    params: z.object({ id: z.string().max(40) }),
    reply: Voices,
  },
  /** Asks one question, without storing or choosing anything. A key that is absent is the stored one of that id. */
  tryVoice: {
    method: 'post',
    path: '/api/console/voices/trial',
    roles: ADMINISTRATORS,
    body: z.object({
      message: z.string().trim().min(1).max(2_000),
      voice: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('composer') }),
        z.object({ kind: z.literal('openai'), endpoint: EndpointInput }),
        z.object({ kind: z.literal('local'), model: LocalModelName }),
      ]),
    }),
    reply: VoiceTrial,
  },
  /** Looks on the usual ports of this machine: 11434, 8080, 8000. */
  findServers: {
    method: 'post',
    path: '/api/console/voices/find',
    roles: ADMINISTRATORS,
    reply: z.object({ found: z.array(FoundServer) }),
  },
  /** Downloads a model as a job; nothing else ever does. CONFLICT while one runs. */
  pullModel: {
    method: 'post',
    path: '/api/console/voices/models',
    roles: ADMINISTRATORS,
    body: z.object({ model: LocalModelName }),
    reply: Voices,
  },
  /** CONFLICT for the model in use. */
  removeModel: {
    method: 'post',
    path: '/api/console/voices/models/remove',
    roles: ADMINISTRATORS,
    body: z.object({ model: LocalModelName }),
    reply: Voices,
  },

  getPersona: {
    method: 'get',
    path: '/api/console/persona',
    roles: EVERY_ROLE,
    reply: z.object({ persona: PersonaSheet, byDefault: PersonaSheet, version: z.int() }),
  },
  /** Holds for every answer from now on. CONFLICT when somebody else has changed it since `version`. */
  savePersona: {
    method: 'put',
    path: '/api/console/persona',
    roles: ADMINISTRATORS,
    body: z.object({ persona: PersonaSheet, version: z.int() }),
    reply: z.object({ persona: PersonaSheet, byDefault: PersonaSheet, version: z.int() }),
  },
} as const satisfies Record<string, ConsoleRoute>;
