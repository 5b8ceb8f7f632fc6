import type { Events } from '../../../server/events.js';

export interface RecordedEvents extends Events {
  /** What happened, by the name of the event, with what it was told. */
  readonly happened: [name: keyof Events, ...told: unknown[]][];
}

export function recordedEvents(): RecordedEvents {
  const happened: RecordedEvents['happened'] = [];
  const record =
    (name: keyof Events) =>
    (...told: unknown[]): void =>
      void happened.push([name, ...told]);
  return {
    happened,
    turnStarted: record('turnStarted'),
    turnFinished: record('turnFinished'),
    turnAbandoned: record('turnAbandoned'),
    visitorArrived: record('visitorArrived'),
    connected: record('connected'),
    disconnected: record('disconnected'),
    refused: record('refused'),
    failed: record('failed'),
    consoleRefused: record('consoleRefused'),
    warned: record('warned'),
  };
}
