// Which names does the archive use that its authority files do not know, and which of them are worth listing?
import type { Candidate, CandidateKind, EntityRef, MentionFact } from '../article/entity.ts';
import { compareText } from '../text/order.ts';
import type { Span } from '../text/span.ts';

/** What one story contributes: what looked like names in it, and what has been resolved. */
export interface NamesOfStory {
  /** Where it stands, relative to the content folder. */
  readonly file: string;
  readonly candidates: readonly Candidate[];
  readonly mentions: readonly Pick<MentionFact, 'start' | 'end' | 'entity'>[];
}

/** What the authority files say already. */
export interface ListedNames {
  /** By the key of their names: what a new spelling may be a spelling of. */
  readonly byKey: ReadonlyMap<string, EntityRef>;
  /** Keys of names that the editor has turned down. */
  readonly declined: ReadonlySet<string>;
}

/** One place where the name stands. */
export interface Evidence extends Span {
  readonly file: string;
  readonly form: string;
  /** What the text says that it is. */
  readonly role: string | null;
}

/** Something that may be the same under another name. */
export type Twin =
  | { readonly listed: EntityRef; readonly why: string }
  | { readonly suggested: string; readonly why: string };

export interface Suggestion {
  /** Equal for all its spellings; the suggestion's own name in decisions is its form. */
  readonly key: string;
  /** The spelling that stands most often. */
  readonly form: string;
  /** The other spellings, by how often they stand. */
  readonly otherForms: readonly string[];
  readonly kind: CandidateKind;
  /** What speaks for it, by how often it does. */
  readonly signs: readonly string[];
  /** What the texts say most often that it is; null: nothing. */
  readonly role: string | null;
  readonly stories: number;
  readonly times: number;
  /** From how many stories it comes, how surely it is a name of its kind. The higher, the sooner to be listed. */
  readonly weight: number;
  /** The first places, in order of file and text; a few. */
  readonly evidence: readonly Evidence[];
  readonly twins: readonly Twin[];
}

/** How many places of a name an editor is shown. */
const SHOWN_EVIDENCE = 5;

/** Below this a name is not suggested: a single sign in a single story is more often wrong than right. */
const LEAST_WEIGHT = 2;

/** The sign of a person by which a capital that opens a sentence is a name's all the same. */
const GIVEN_NAME = 'a given name in front';

interface Gathering {
  readonly forms: Map<string, number>;
  readonly kinds: Map<CandidateKind, number>;
  readonly signs: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly files: Set<string>;
  readonly evidence: Evidence[];
  times: number;
  /** How often it stands where a capital can only be a name's. */
  inside: number;
}

/**
 * The names that no authority file lists, the most useful first. What was turned down, what is only a part of a name
 * that is known, and what may be no name at all stays out.
 *
 * @param stories in any order: the result does not depend on it
 */
export function suggestNames(stories: readonly NamesOfStory[], { byKey, declined }: ListedNames): Suggestion[] {
  const gatherings = new Map<string, Gathering>();
  for (const story of [...stories].sort((a, b) => compareText(a.file, b.file))) gather(story, declined, gatherings);
  const suggestions = [...gatherings]
    .map(([key, gathering]) => suggestionOf(key, gathering, byKey))
    .filter(({ weight, kind }) => weight >= LEAST_WEIGHT && kind !== 'unknown')
    .sort((a, b) => b.weight - a.weight || b.times - a.times || compareText(a.form, b.form));
  return withTwins(suggestions, byKey);
}

function gather(story: NamesOfStory, declined: ReadonlySet<string>, gatherings: Map<string, Gathering>): void {
  for (const candidate of story.candidates) {
    const { key, start, end, form, kind, signs, role, sentenceStart } = candidate;
    if (declined.has(key) || story.mentions.some((mention) => covers(mention, candidate))) continue;
    let gathering = gatherings.get(key);
    if (gathering === undefined) {
      const [forms, kinds, counted, roles] = [new Map(), new Map(), new Map(), new Map()];
      gathering = { forms, kinds, signs: counted, roles, files: new Set(), evidence: [], times: 0, inside: 0 };
      gatherings.set(key, gathering);
    }
    count(gathering.forms, form);
    if (kind !== 'unknown') count(gathering.kinds, kind);
    for (const sign of signs) count(gathering.signs, sign);
    if (role !== null) count(gathering.roles, role.words);
    gathering.files.add(story.file);
    gathering.evidence.push({ file: story.file, start, end, form, role: role?.words ?? null });
    gathering.times += 1;
    if (!sentenceStart) gathering.inside += 1;
  }
}

/**
 * Whether a candidate is known already, or a part of what is: where a mention touches it. A town in the name of a body
 * is no reason: "Pinsk Sewing Factory" is not Pinsk.
 */
function covers({ start, end, entity }: NamesOfStory['mentions'][number], candidate: Candidate): boolean {
  if (start >= candidate.end || candidate.start >= end) return false;
  const inside = candidate.start <= start && end <= candidate.end && end - start < candidate.end - candidate.start;
  return !(inside && entity.kind === 'place' && candidate.kind === 'organisation');
}

function count<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** By how often; of equals the first in code units. */
function byCount<T extends string>(counts: ReadonlyMap<T, number>): T[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value]) => value);
}

function suggestionOf(key: string, gathering: Gathering, byKey: ReadonlyMap<string, EntityRef>): Suggestion {
  const [form = key, ...otherForms] = byCount(gathering.forms);
  const [kind = 'unknown'] = byCount(gathering.kinds);
  const listed = byKey.get(key);
  return {
    key,
    form,
    otherForms,
    kind,
    signs: byCount(gathering.signs),
    role: byCount(gathering.roles)[0] ?? null,
    stories: gathering.files.size,
    times: gathering.times,
    weight: weightOf(gathering, kind, form),
    evidence: gathering.evidence.slice(0, SHOWN_EVIDENCE),
    twins: listed === undefined ? [] : [{ listed, why: 'the same letters, written otherwise' }],
  };
}

/**
 * Two for a role, one for each further sign of the kind (three at most) and for a given name, the stories by their
 * logarithm. A name that only ever opens a sentence, or whose kind the texts do not agree on, counts for less.
 */
function weightOf({ roles, signs, kinds, files, times, inside }: Gathering, kind: CandidateKind, form: string): number {
  const ofKind = kinds.get(kind) ?? 0;
  const agreed = ofKind / times;
  const given = kind === 'person' && signs.has(GIVEN_NAME);
  const sure = (roles.size > 0 ? 2 : 0) + Math.min(signs.size, 3) + (given ? 1 : 0);
  const spread = Math.log2(files.size + 1) - 1;
  const single = /[\s-]/.test(form) ? 0 : kind === 'organisation' ? 0.5 : 1.5;
  const weight = (sure + spread) * (agreed < 0.5 ? 0.5 : 1) - single - (inside === 0 && !given ? 1 : 0);
  return Math.round(weight * 100) / 100;
}

/**
 * People who may be one: the same surname, as a Russian or a Belarusian hand writes it, with the same first letter, or
 * one name inside the other; among the suggestions and those who are listed.
 */
function withTwins(suggestions: readonly Suggestion[], byKey: ReadonlyMap<string, EntityRef>): Suggestion[] {
  const suggested = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    if (suggestion.kind === 'person') push(suggested, surnameOf(suggestion.key), suggestion);
  }
  const listed = new Map<string, { readonly key: string; readonly entity: EntityRef }[]>();
  for (const [key, entity] of byKey) {
    if (entity.kind === 'person' && key.includes(' ')) push(listed, surnameOf(key), { key, entity });
  }
  return suggestions.map((suggestion) => {
    if (suggestion.kind !== 'person') return suggestion;
    const { key } = suggestion;
    const known = suggestion.twins.flatMap((twin) => ('listed' in twin ? [twin.listed.id] : []));
    const twins: Twin[] = [...suggestion.twins];
    for (const { key: other, entity } of listed.get(surnameOf(key)) ?? []) {
      if (known.includes(entity.id) || !isTwin(key, other)) continue;
      known.push(entity.id);
      twins.push({ listed: entity, why: SAME_SURNAME });
    }
    for (const other of suggested.get(surnameOf(key)) ?? []) {
      if (other !== suggestion && isTwin(key, other.key)) twins.push({ suggested: other.form, why: SAME_SURNAME });
    }
    return { ...suggestion, twins };
  });
}

const SAME_SURNAME = 'the same surname and first letter';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function isTwin(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || !a.includes(' ') || !b.includes(' ');
}

/** The last word of a key, with the endings of Belarusian romanisation as those of Russian: `dubau` as `dubov`. */
function surnameOf(key: string): string {
  return key
    .slice(key.lastIndexOf(' ') + 1)
    .replace(/[aoe](?:u|v)(a?)$/, 'ov$1')
    .replace(/[ae]nk[ao]$/, 'enko');
}
