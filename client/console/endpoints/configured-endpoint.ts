import type { CONFIGURED_ENDPOINT as Configured } from '../../../protocol/console/voices.js';

/** Written again, because importing it would carry the contract's schemas into the bundle. */
export const CONFIGURED_ENDPOINT: typeof Configured = 'configuration';
