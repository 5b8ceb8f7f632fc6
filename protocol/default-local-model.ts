/**
 * The model in the process where nobody names one. 360 million parameters, with 4-bit weights: small enough for the
 * memory of a small server, and made to follow instructions.
 */
export const DEFAULT_LOCAL_MODEL = 'HuggingFaceTB/SmolLM2-360M-Instruct';
