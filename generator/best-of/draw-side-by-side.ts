/**
 * Draws n replies at once and returns those that came to their end. Meanwhile it tells what a waiting visitor can
 * be told: the place in the queue, retries, and what those that ended have cost, so that it is known of a turn that is
 * stopped meanwhile. Whoever stops listening, aborts, or finds all failed leaves no request running.
 */
import { AppError } from '../../protocol/errors.js';
import type { GeneratorPart } from '../generator.js';

export interface Drawn {
  text: string;
  /** All of it but its way through the queue and what it cost. */
  parts: GeneratorPart[];
}

type Draw = (index: number, signal: AbortSignal) => AsyncIterable<GeneratorPart>;
type Settled = { reply: Drawn } | { error: Error };

export async function* drawSideBySide(
  n: number,
  draw: Draw,
  signal: AbortSignal,
): AsyncGenerator<GeneratorPart, Drawn[], undefined> {
  signal.throwIfAborted();
  const own = new AbortController();
  const abort = (): void => own.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  const news = new News(n);
  try {
    const all = Promise.all(
      Array.from({ length: n }, (_, index) =>
        collect(draw(index, own.signal), (part) => news.add(index, part)),
      ),
    ).finally(() => news.end());
    yield* news.parts();
    return chooseWhole(await all, signal);
  } finally {
    signal.removeEventListener('abort', abort);
    own.abort();
  }
}

async function collect(
  parts: AsyncIterable<GeneratorPart>,
  tell: (part: GeneratorPart) => void,
): Promise<Settled> {
  const reply: Drawn = { text: '', parts: [] };
  try {
    for await (const part of parts) {
      tell(part);
      if (part.type === 'queued' || part.type === 'retry' || part.type === 'usage') continue;
      if (part.type === 'text') reply.text += part.text;
      reply.parts.push(part);
    }
    return { reply };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error('a reply failed', { cause: error }) };
  }
}

/** Those that say something; what the model server's filter ended only where nothing else is left. */
function chooseWhole(settled: Settled[], signal: AbortSignal): Drawn[] {
  signal.throwIfAborted();
  const replies = settled.flatMap((one) => ('reply' in one ? [one.reply] : []));
  const telling = replies.filter(({ text }) => text.trim() !== '');
  const whole = telling.filter(
    ({ parts }) => !parts.some((part) => part.type === 'stop' && part.reason === 'content-filter'),
  );
  const [first] = settled.flatMap((one) => ('error' in one ? [one.error] : []));
  const kept = [whole, telling, replies].find((some) => some.length > 0);
  if (kept === undefined) throw first ?? new AppError('UPSTREAM_FAILED');
  return kept;
}

/** Parts that come from several sides, to be taken by one. */
class News {
  /** In the queue; 0 for one that has begun, or that never had to wait. */
  #positions: number[];
  #told = 0;
  #usage: Usage = { type: 'usage', promptTokens: 0, completionTokens: 0 };
  #waiting: GeneratorPart[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(n: number) {
    this.#positions = Array.from({ length: n }, () => 0);
  }

  add(index: number, part: GeneratorPart): void {
    this.#positions[index] = part.type === 'queued' ? part.position : 0;
    // The first of them: the others stand behind it because of it, not because of other people.
    const position = Math.min(...this.#positions);
    if (part.type === 'retry') this.#waiting.push(part);
    if (part.type === 'usage') this.#waiting.push((this.#usage = sumOf(this.#usage, part)));
    if (position !== this.#told && position > 0) this.#waiting.push({ type: 'queued', position });
    this.#told = position;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *parts(): AsyncGenerator<GeneratorPart, void, undefined> {
    for (;;) {
      yield* this.#waiting.splice(0);
      if (this.#ended && this.#waiting.length === 0) return;
      if (this.#waiting.length > 0) continue;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

type Usage = Extract<GeneratorPart, { type: 'usage' }>;

function sumOf(a: Usage, b: Usage): Usage {
  return {
    type: 'usage',
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
  };
}
