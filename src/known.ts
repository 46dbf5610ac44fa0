// What does the archive know beforehand, made ready for reading its texts?
import { join } from 'node:path';
import { formatFrames, readFrames } from './cache/frames.ts';
import type { Disk } from './disk/disk.ts';
import type { EnrichKnowledge } from './enrich/enrich.ts';
import { indexNames } from './enrich/names/name-index.ts';
import { type ResolvingKeys, resolvingKeys } from './enrich/names/resolving-key.ts';
import { indexTopics } from './enrich/names/topics.ts';
import { AGENCIES } from './knowledge/agencies.ts';
import { countryWords } from './knowledge/countries.ts';
import { datedFactsOfAuthority } from './knowledge/dated-facts.ts';
import { datedFactsOf } from './knowledge/instruments.ts';
import { type AuthorityText, type Known, readKnown } from './knowledge/known.ts';
import { readAuthorityTexts } from './read.ts';
import { Fingerprint, hashText } from './text/fingerprint.ts';
import type { Message } from './text/message.ts';

/** All that is known beforehand. What takes time is worked out when it is asked for, and once. */
export interface Knowledge {
  readonly known: Known;
  /** Where one of them is an error, nothing may be published. */
  readonly messages: readonly Message[];
  /** Whether all of it could be read. */
  readonly isSound: boolean;
  /** Of all authority files: equal where none of them has changed. */
  readonly state: number;
  /** By the words of a file: whether a change of the authority files can touch it. */
  readonly keys: () => ResolvingKeys;
  readonly forReading: () => EnrichKnowledge;
}

const FILE = 'known';
const FORMAT = 'dateline/known/1';

/** Reads `content/authority/`, for one run. */
export function loadKnowledge(disk: Disk, content: string): Knowledge {
  const texts = readAuthorityTexts(disk, content);
  return knowledgeOf({ ...readKnown(texts), keys: null }, stateOf(texts), () => undefined);
}

/**
 * The same, remembered from one build to the next: reading the authority files takes longer than most builds.
 *
 * @param code the hash of the code that reads
 */
export function recallKnowledge(disk: Disk, content: string, workshop: string, code: string): Knowledge {
  const texts = readAuthorityTexts(disk, content);
  const state = stateOf(texts);
  const path = join(workshop, FILE);
  const key = `${FORMAT} ${code} ${state}`;
  const frames = readFrames(disk, path, key);
  const kept = typeof frames === 'string' ? null : parseKept(frames[0]);
  const keep = (made: Kept): void => {
    const content = Buffer.from(JSON.stringify({ ...made, keys: made.keys === null ? null : formatKeys(made.keys) }));
    disk.writeFileSync(path, formatFrames(key, [content]));
  };
  return knowledgeOf(kept ?? { ...readKnown(texts), keys: null }, state, keep);
}

interface Kept {
  readonly known: Known;
  readonly messages: readonly Message[];
  readonly keys: ResolvingKeys | null;
}

/** Who builds again and again, as while serving, makes ready once what has not changed. */
let lastReady: { readonly state: number; readonly ready: EnrichKnowledge } | null = null;

function knowledgeOf(kept: Kept, state: number, keep: (made: Kept) => void): Knowledge {
  const { known, messages } = kept;
  let { keys } = kept;
  return {
    known,
    messages,
    isSound: messages.every(({ severity }) => severity !== 'error'),
    state,
    keys: () => {
      if (keys === null) {
        keys = keysOf(known);
        keep({ known, messages, keys });
      }
      return keys;
    },
    forReading: () => {
      if (lastReady?.state !== state) lastReady = { state, ready: readyFor(known) };
      return lastReady.ready;
    },
  };
}

function readyFor({ authority, almanac, instruments }: Known): EnrichKnowledge {
  return {
    names: indexNames(authority),
    topics: indexTopics(authority.topics),
    agencies: AGENCIES,
    countryWords: countryWords(),
    almanac,
    datedFacts: [...datedFactsOf(instruments), ...datedFactsOfAuthority(authority)],
  };
}

/** The almanac and the instruments speak to every file. */
function keysOf({ authority, almanac, instruments }: Known): ResolvingKeys {
  const { byWord, always } = resolvingKeys(authority);
  const dated = hashText(JSON.stringify([almanac, instruments]));
  return { byWord, always: new Fingerprint().number(always).number(dated).value() };
}

function stateOf(texts: readonly AuthorityText[]): number {
  const state = new Fingerprint();
  for (const { path, text } of texts) state.text(path).text(text);
  return state.value();
}

function formatKeys({ byWord, always }: ResolvingKeys): object {
  return { byWord: [...byWord], always };
}

/** What `keep` has written. Its frame's checksum has said that it is; this looks at no more than the kind of thing. */
function parseKept(frame: Uint8Array | undefined): Kept | null {
  if (frame === undefined) return null;
  const kept: unknown = JSON.parse(Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).toString('utf8'));
  if (!isWritten(kept)) return null;
  const { known, messages, keys } = kept;
  return { known, messages, keys: { byWord: new Map(keys.byWord), always: keys.always } };
}

interface Written extends Omit<Kept, 'keys'> {
  readonly keys: { readonly byWord: readonly (readonly [string, number])[]; readonly always: number };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'known' in value && 'keys' in value;
}
