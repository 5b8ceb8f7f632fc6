/** Raised whenever a page built for the older number would misread what the server sends. */
export const PROTOCOL_VERSION = 1;

/** Raised whenever the wording of the terms changes; visitors are then asked again. */
export const TERMS_VERSION = '2026-11-24';
