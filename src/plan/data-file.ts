// What stands on the site that is no page?

/** The SHA-256 (hex) of a file of the site that comes earlier in the plan. */
export type HashOf = (url: string) => string;

/** A file that our own writer prints. Its content is made only when the fingerprint differs from the last build's. */
export interface DataFile {
  readonly url: string;
  readonly fingerprint: number;
  readonly make: (hashOf: HashOf) => string | Uint8Array;
}
