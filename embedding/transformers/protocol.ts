/** What passes between a transformers embedder and its thread. */
export interface ThreadOptions {
  /** The folder that holds the model's folder. */
  modelsFolder: string;
  model: string;
  allowDownload: boolean;
}

export type ThreadRequest =
  | { type: 'embed'; id: number; texts: string[] }
  /** Ends the thread, after the step that it is in. */
  | { type: 'close' };

export type ThreadMessage =
  | { type: 'ready'; dimension: number }
  | { type: 'absent' }
  | { type: 'unusable'; message: string }
  | { type: 'vectors'; id: number; vectors: Float32Array[] }
  | { type: 'failed'; id: number; message: string };
