import { AppError } from '../../protocol/errors.js';

/** Where a page of conversations ends. Opaque to clients: nothing but this file reads it. */
export interface PageCursor {
  updatedAt: number;
  id: string;
}

export function writeCursor({ updatedAt, id }: PageCursor): string {
  return Buffer.from(`${updatedAt}:${id}`).toString('base64url');
}

export function readCursor(text: string): PageCursor {
  const [, updatedAt, id] =
    /^(\d{1,15}):([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (updatedAt === undefined || id === undefined) {
    throw new AppError('INVALID_INPUT', {
      message: 'The page to continue from is not one that was given out.',
    });
  }
  return { updatedAt: Number(updatedAt), id };
}
