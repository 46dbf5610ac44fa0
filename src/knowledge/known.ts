// What does the archive know beforehand? All of content/authority/, read and checked together.
import type { Message } from '../text/message.ts';
import { type Almanac, EMPTY_ALMANAC, readAlmanac } from './almanac.ts';
import { readAuthority } from './authority.ts';
import { type Instrument, readInstruments } from './instruments.ts';
import type { Authority } from './known-entities.ts';

/** Plain data: it can be kept as JSON. */
export interface Known {
  readonly authority: Authority;
  readonly almanac: Almanac;
  readonly instruments: readonly Instrument[];
}

/** A file of `content/authority/`, its path relative to the content folder. */
export interface AuthorityText {
  readonly path: string;
  readonly text: string;
}

const ALMANAC = 'authority/almanac.yaml';
const INSTRUMENTS = 'authority/instruments.yaml';

/**
 * Reads the authority files. One that is not there is empty: the countries of the world are known all the same.
 *
 * @returns every fault at once; where one is an error nothing may be published
 */
export function readKnown(files: readonly AuthorityText[]): { known: Known; messages: readonly Message[] } {
  const { authority, messages } = readAuthority(files);
  const textOf = (wanted: string): string | null => files.find(({ path }) => path === wanted)?.text ?? null;
  const [almanacText, instrumentsText] = [textOf(ALMANAC), textOf(INSTRUMENTS)];
  const { almanac, messages: almanacFaults } =
    almanacText === null ? { almanac: EMPTY_ALMANAC, messages: [] } : readAlmanac(ALMANAC, almanacText);
  const { instruments, messages: instrumentFaults } =
    instrumentsText === null ? { instruments: [], messages: [] } : readInstruments(INSTRUMENTS, instrumentsText);
  return {
    known: { authority, almanac, instruments },
    messages: [...messages, ...almanacFaults, ...instrumentFaults],
  };
}
