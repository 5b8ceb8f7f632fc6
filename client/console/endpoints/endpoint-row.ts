import type { Voices } from '../../../protocol/console/voices.js';

/** A model server with its health, as the page lists it. */
export type EndpointRow = Voices['endpoints'][number];
