// Which agencies are there, how do they sign, and what is their clock?

export interface Agency {
  /** ASCII, kebab-case: the agency's address under `agencies/`. */
  readonly id: string;
  /** As the archive writes it: `Kazinform`. */
  readonly name: string;
  /** How it signs, in every script, letter case as printed first: matched without regard to case. */
  readonly signs: readonly string[];
  /** IANA zone of its newsroom; null where that is not known. */
  readonly zone: string | null;
}
