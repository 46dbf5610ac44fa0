// What does a file of content hold, as text?

/** How the bytes of a file were turned into text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** A file that was decoded. A byte order mark is no part of its text; line ends and control characters are. */
export interface SourceFile {
  /** Relative to the content folder, `/` between its parts. */
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
}
