// What stands on the site that is no page?
import type { Story } from '../archive/archive.ts';

/** The SHA-256 (hex) of a file of the site that comes earlier in the plan. */
export type HashOf = (url: string) => string;

/** A file that our own writer prints. Its content is made only when the fingerprint differs from the last build's. */
export interface DataFile {
  readonly url: string;
  /** The hash of its address, where it is known already. */
  readonly address?: number;
  readonly fingerprint: number;
  readonly make: (hashOf: HashOf) => string | Uint8Array;
  /** The stories whose articles its content is made of: it is made when they are open. */
  readonly reads?: readonly Story[];
  /** Whether it lists the hashes of other files: it is made after all of them. */
  readonly listsHashes?: true;
}
