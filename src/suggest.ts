// What does the editor decide on the names that were suggested, and what do the authority files say then?
import * as v from 'valibot';
import type { Suggestion } from './archive/suggestions.ts';
import type { CandidateKind } from './article/entity.ts';
import { slugify } from './article/slug.ts';
import { readAuthority } from './knowledge/authority.ts';
import { addEntry, addNames, type EntryList, languageOf } from './knowledge/authority-edit.ts';
import { readYaml } from './knowledge/authority-yaml.ts';
import { decline } from './knowledge/declined.ts';
import type { Message } from './text/message.ts';
import { nearestOf } from './text/nearest.ts';

/** The authority files by their paths, relative to the content folder. */
export type AuthorityTexts = ReadonlyMap<string, string>;

export type Decision =
  /** An entry of its own. */
  | {
      readonly name: string;
      readonly do: 'accept';
      readonly kind: NamedKind | null;
      readonly id: string | null;
    }
  /** Another name of an entry that is there, by its id. */
  | { readonly name: string; readonly do: 'merge'; readonly into: string }
  /** No name, or not worth a page: not suggested again. */
  | { readonly name: string; readonly do: 'decline' };

type NamedKind = Exclude<CandidateKind, 'unknown'>;

export const DECLINED_FILE = 'authority/declined.yaml';

/** Of each kind the file and the list in it, and the kind of entry that is meant where the editor says no more. */
const LISTS: Readonly<Record<NamedKind, { readonly list: EntryList; readonly entryKind: string | null }>> = {
  person: { list: 'people', entryKind: null },
  organisation: { list: 'organisations', entryKind: 'association' },
  place: { list: 'places', entryKind: 'area' },
};

const kinds = v.picklist(['person', 'organisation', 'place'], 'person, organisation or place');

const decisionsFile = v.strictObject({
  decisions: v.array(
    v.variant('do', [
      v.strictObject({
        name: v.string('a name'),
        do: v.literal('accept'),
        kind: v.optional(kinds),
        id: v.optional(v.string('an id')),
      }),
      v.strictObject({ name: v.string('a name'), do: v.literal('merge'), into: v.string('an id') }),
      v.strictObject({ name: v.string('a name'), do: v.literal('decline') }),
    ]),
    'a list of decisions',
  ),
});

/** Reads a file of decisions: `decisions: [{ name: Ivan Dubov, do: accept }, …]`. */
export function readDecisions(path: string, text: string): { decisions: Decision[]; messages: Message[] } {
  const { file, messages } = readYaml(path, text, decisionsFile);
  const decisions = (file?.content.decisions ?? []).map(
    (decision): Decision =>
      decision.do === 'accept' ? { ...decision, kind: decision.kind ?? null, id: decision.id ?? null } : decision,
  );
  return { decisions, messages };
}

/**
 * The authority files after the editor's decisions. Where one of them cannot be carried out, or would leave the files
 * with a fault, nothing is changed and the messages say why.
 *
 * @returns the files that differ, by path
 */
export function decide(
  texts: AuthorityTexts,
  suggestions: readonly Suggestion[],
  decisions: readonly Decision[],
): { changed: Map<string, string>; messages: Message[] } {
  const after = new Map(texts);
  const messages: Message[] = [];
  for (const decision of decisions) {
    const suggestion = suggestions.find(({ form, otherForms }) => [form, ...otherForms].includes(decision.name));
    if (suggestion === undefined) messages.push(notSuggested(decision.name, suggestions));
    else carryOut(after, suggestion, decision, messages);
  }
  const { messages: faults } = readAuthority([...after].map(([path, text]) => ({ path, text })));
  messages.push(...faults.filter(({ severity }) => severity === 'error'));
  if (messages.length > 0) return { changed: new Map(), messages };
  return { changed: new Map([...after].filter(([path, text]) => texts.get(path) !== text)), messages };
}

function carryOut(texts: Map<string, string>, suggestion: Suggestion, decision: Decision, messages: Message[]): void {
  const { form, key } = suggestion;
  if (decision.do === 'decline') {
    texts.set(DECLINED_FILE, decline(texts.get(DECLINED_FILE) ?? '', { name: form, key }));
    return;
  }
  if (decision.do === 'accept') {
    const kind = decision.kind ?? (suggestion.kind === 'unknown' ? null : suggestion.kind);
    if (kind === null)
      messages.push(
        problem(`Missing kind of "${form}"`, 'person, organisation or place', 'Add the kind to the decision.'),
      );
    else accept(texts, suggestion, kind, decision.id ?? slugify(form));
    return;
  }
  const names = formsOf(suggestion).map((text) => ({ lang: languageOf(text), text }));
  for (const { list } of Object.values(LISTS)) {
    const path = `authority/${list}.yaml`;
    const before = texts.get(path) ?? '';
    if (!hasEntry(before, path, list, decision.into)) continue;
    texts.set(path, addNames(before, list, decision.into, names));
    return;
  }
  messages.push(
    problem(
      `Unexpected id "${decision.into}"`,
      'that of an entry of the authority files',
      'Look the id up in its file.',
    ),
  );
}

function accept(texts: Map<string, string>, suggestion: Suggestion, kind: NamedKind, id: string): void {
  const { list, entryKind } = LISTS[kind];
  const path = `authority/${list}.yaml`;
  const [name = suggestion.form, ...others] = formsOf(suggestion);
  const [first] = suggestion.evidence;
  const entry = {
    id,
    name,
    names: others.map((text) => ({ lang: languageOf(text), text })),
    kind: entryKind,
    seen: first === undefined ? null : { file: first.file, words: first.role ?? first.form },
  };
  texts.set(path, addEntry(texts.get(path) ?? '', list, entry));
}

function formsOf({ form, otherForms }: Suggestion): string[] {
  return [form, ...otherForms];
}

function hasEntry(text: string, path: string, list: EntryList, id: string): boolean {
  const { authority } = readAuthority([{ path, text }]);
  return authority[list].some((entry) => entry.id === id);
}

function notSuggested(name: string, suggestions: readonly Suggestion[]): Message {
  const near = nearestOf(
    name,
    suggestions.map(({ form }) => form),
  );
  const advice = near === null ? '`npm run suggest` lists them.' : `Did you mean "${near}"?`;
  return problem(`Unexpected name "${name}"`, 'one of those that are suggested', advice);
}

function problem(met: string, expected: string, advice: string): Message {
  return {
    ...{ severity: 'error', rule: 'suggest/decision', path: '', start: null, end: null },
    text: `${met}, expected ${expected}`,
    advice,
  };
}

/** What a prompt shows of a suggestion, as lines. */
export function formatSuggestion(suggestion: Suggestion): string[] {
  const { form, otherForms, kind, role, stories, times, evidence, twins } = suggestion;
  const also = otherForms.length === 0 ? '' : `, also ${otherForms.join(', ')}`;
  const said = role === null ? '' : `: ${role}`;
  const places = evidence.map(({ file }) => file).filter((file, at, all) => all.indexOf(file) === at);
  return [
    `${form} (${kind}${said})${also}`,
    `  ${stories} ${stories === 1 ? 'story' : 'stories'}, ${times} ${times === 1 ? 'time' : 'times'}: ${places.join(', ')}`,
    ...twins.map((twin) =>
      'listed' in twin ? `  perhaps ${twin.listed.id}: ${twin.why}` : `  perhaps ${twin.suggested}: ${twin.why}`,
    ),
  ];
}

/**
 * Asks the editor for a decision on each suggestion in turn.
 *
 * @param ask shows a question and gives the answer; null: there is nobody who answers any more
 * @returns the decisions made until the editor has had enough
 */
export async function askDecisions(
  suggestions: readonly Suggestion[],
  show: (line: string) => void,
  ask: (question: string) => Promise<string | null>,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const suggestion of suggestions) {
    for (const line of formatSuggestion(suggestion)) show(line);
    let decided: Answer = 'again';
    while (decided === 'again') {
      decided = answerOf(suggestion, await ask('accept, accept KIND, merge ID, decline, skip, quit? '));
      if (decided === 'again') show('  a, a place, m some-id, d, s or q');
    }
    if (decided === 'quit') break;
    if (decided !== 'skip') decisions.push(decided);
  }
  return decisions;
}

type Answer = Decision | 'skip' | 'quit' | 'again';

function answerOf({ form }: Suggestion, answer: string | null): Answer {
  if (answer === null) return 'quit';
  const [word = '', value = ''] = answer.trim().split(/\s+/, 2);
  const is = (name: string) => word !== '' && name.startsWith(word);
  if (is('accept')) {
    const kind = v.safeParse(v.nullable(kinds), value === '' ? null : value);
    return kind.success ? { name: form, do: 'accept', kind: kind.output, id: null } : 'again';
  }
  if (is('merge')) return value === '' ? 'again' : { name: form, do: 'merge', into: value };
  if (is('decline')) return { name: form, do: 'decline' };
  if (is('skip') || word === '') return 'skip';
  return is('quit') ? 'quit' : 'again';
}
