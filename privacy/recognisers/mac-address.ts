import { recogniseByPattern } from '../pattern-recogniser.js';

export const macAddress = recogniseByPattern({
  type: 'MAC_ADDRESS',
  patterns: [
    { form: /[\dA-F]{2}([:-])[\dA-F]{2}(?:\1[\dA-F]{2}){4}(?![:-][\dA-F]{2})/, score: 0.6 },
    { form: /[\dA-F]{4}\.[\dA-F]{4}\.[\dA-F]{4}/, score: 0.6 },
    { form: /[\dA-F]{12}/, score: 0.02 },
  ],
  check: (value) => (/^(?:0{12}|F{12})$/.test(value) ? false : undefined),
  context: ['mac', 'mac address', 'hardware address', 'ethernet', 'hardware', 'physical address'],
});
