import { createContext } from 'react';

/** What ties the words of one message to the notes beside it. */
export interface Annotated {
  /** The source whose mark or note is pointed at. */
  lit: number | null;
  light: (source: number | null) => void;
  noteId: (source: number) => string;
  /** Unfolds the notes where they are folded. */
  openNotes: () => void;
}

export const AnnotatedContext = createContext<Annotated>({
  lit: null,
  light: () => undefined,
  noteId: String,
  openNotes: () => undefined,
});
