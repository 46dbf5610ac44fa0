// Which words of a text are dates, and what do they say? The longest reading at each place wins.
import type { Span } from '../../text/span.ts';
import type { DateForm, DateMention, RangeForm } from './form.ts';
import type { DateRule, Opening } from './rule.ts';

/** How one language is searched for dates. */
export interface DateLanguage {
  /** Finds where a date may begin. Global, ignores case. */
  readonly opening: RegExp;
  /** What a date at one place would open with. Sticky. */
  readonly openingHere: RegExp;
  /** The rules by what they open with; those of a word's beginnings among them (`year` for `yearly`). */
  readonly rulesByOpening: ReadonlyMap<string, RulesOfOpening>;
  readonly wrappers: readonly Wrapper[];
  /** What joins two dates to a range. Sticky. */
  readonly link: RegExp;
  /** Whether the link makes a range here. @param before the words before the first date @param kind what it is */
  readonly linkMeans: (link: string, before: string, kind: RangeEnd['form']) => boolean;
}

export interface RulesOfOpening {
  readonly rules: readonly DateRule[];
  readonly wrappers: readonly Wrapper[];
  /** Where none of many rules matches this does not either. Sticky. Null: they are few. */
  readonly any: RegExp | null;
}

/** So many rules are tried one by one. */
const FEW = 8;

/** Words that are put before a date: `the end of`, `early`. */
export interface Wrapper {
  readonly rule: string;
  readonly opens: readonly Opening[];
  readonly pattern: RegExp;
  readonly lead: RegExp | null;
  /** What stands for the date of writing itself, each unit a group of its name: `the end of the (?<year>year)`. */
  readonly whole: RegExp | null;
  readonly wrap: (of: DateForm, words: string) => DateForm;
}

/** How the words of a language are told apart. */
export interface Openings {
  /** What may not stand directly before a date: a pattern for a lookbehind. */
  readonly notAfter: string;
  /** The first letters of the months and of the weekdays, as alternatives. */
  readonly months: string;
  readonly weekdays: string;
}

/** In capitals, since "month" is a word too. */
const CLASSES: readonly Opening[] = ['NUMBER', 'MONTH', 'WEEKDAY'];

/** Works out where dates may begin from what the rules open with. */
export function writeLanguage(
  rules: readonly DateRule[],
  { notAfter, months, weekdays }: Openings,
  around: Pick<DateLanguage, 'wrappers' | 'link' | 'linkMeans'>,
): DateLanguage {
  const words = [...new Set([...rules, ...around.wrappers].flatMap(({ opens }) => opens))]
    .filter((word) => !CLASSES.includes(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const rulesByOpening = new Map(
    [...CLASSES, ...words].map((word) => {
      const isOpened = ({ opens }: { readonly opens: readonly Opening[] }) => opens.some((own) => opensWith(word, own));
      const own = rules.filter(isOpened);
      return [word, { rules: own, wrappers: around.wrappers.filter(isOpened), any: anyOf(own) }];
    }),
  );
  const alternatives = [
    '(\\d)',
    `(${months})`,
    `(${weekdays})`,
    ...(words.length === 0 ? [] : [`(${words.join('|')})`]),
  ];
  const opening = `(?:${alternatives.join('|')})`;
  return {
    ...around,
    opening: new RegExp(`(?<!${notAfter})${opening}`, 'gi'),
    openingHere: new RegExp(opening, 'iy'),
    rulesByOpening,
  };
}

function anyOf(rules: readonly DateRule[]): RegExp | null {
  if (rules.length <= FEW) return null;
  const patterns = rules.map(({ pattern }) => `(?:${pattern.source.replace(/\(\?<[A-Za-z]\w*>/g, '(?:')})`);
  return new RegExp(patterns.join('|'), 'iy');
}

function opensWith(word: string, own: Opening): boolean {
  return CLASSES.includes(word) || CLASSES.includes(own) ? own === word : word.startsWith(own);
}

interface Match {
  readonly end: number;
  readonly rule: string;
  readonly form: DateForm;
  readonly lead: RegExp | null;
}

/** Words before a date that can belong to it are no longer than this. */
const LEAD_LENGTH = 24;

/**
 * @param text a reading: its white space is single spaces
 * @param taken stretches in which no date is looked for, in order
 */
export function recogniseDates(text: string, language: DateLanguage, taken: readonly Span[]): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const { opening } = language;
  let free = 0;
  let next = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    const masked = taken[next];
    if (masked !== undefined && masked.start <= start) {
      free = masked.end;
      opening.lastIndex = masked.end;
      continue;
    }
    const match = matchAt(text, start, openingOf(found), language);
    if (match === null || (masked !== undefined && match.end > masked.start)) continue;
    const before = text.slice(Math.max(free, start - LEAD_LENGTH), start);
    const lead = match.lead?.exec(before)?.[1]?.length ?? 0;
    mentions.push({ start: start - lead, end: match.end, rule: match.rule, form: match.form });
    free = match.end;
    opening.lastIndex = match.end;
  }
  return mentions;
}

function openingOf(found: RegExpExecArray): Opening {
  if (found[4] !== undefined) return found[4].toLowerCase();
  return found[1] !== undefined ? 'NUMBER' : found[2] !== undefined ? 'MONTH' : 'WEEKDAY';
}

/** What a date at this place would open with; null: none can begin there. */
function openingAt(text: string, start: number, { openingHere }: DateLanguage): Opening | null {
  openingHere.lastIndex = start;
  const found = openingHere.exec(text);
  return found === null ? null : openingOf(found);
}

/** The longest date that begins there, with what wraps it or goes on from it. */
function matchAt(text: string, start: number, opening: Opening, language: DateLanguage): Match | null {
  const wrapped = matchWrapped(text, start, opening, language);
  const plain = matchRule(text, start, opening, language);
  const match = wrapped !== null && (plain === null || wrapped.end > plain.end) ? wrapped : plain;
  return match === null ? null : (matchRange(text, start, match, language) ?? match);
}

function matchRule(text: string, start: number, opening: Opening, { rulesByOpening }: DateLanguage): Match | null {
  const { rules = [], any = null } = rulesByOpening.get(opening) ?? {};
  if (any !== null) {
    any.lastIndex = start;
    if (!any.test(text)) return null;
  }
  let best: Match | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const found = rule.pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    if (best !== null && end <= best.end) continue;
    if (!stands(rule, text.slice(Math.max(0, start - LEAD_LENGTH), start))) continue;
    const form = rule.read(found.groups ?? {}, { text, start, end });
    if (form !== null) best = { end, rule: rule.name, form, lead: rule.lead };
  }
  return best;
}

/** Whether the words before allow the rule. */
function stands({ lead, needsLead, after }: DateRule, before: string): boolean {
  if (needsLead && lead?.test(before) !== true) return false;
  return after === null || after.test(before);
}

function matchWrapped(text: string, start: number, opening: Opening, language: DateLanguage): Match | null {
  for (const { rule, pattern, lead, whole, wrap } of language.rulesByOpening.get(opening)?.wrappers ?? []) {
    pattern.lastIndex = start;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    const inner = matchInner(text, start + words.length, language, whole);
    if (inner !== null) return { end: inner.end, rule, form: wrap(inner.form, words), lead };
  }
  return null;
}

function matchInner(text: string, start: number, language: DateLanguage, whole: RegExp | null): Match | null {
  if (whole !== null) {
    whole.lastIndex = start;
    const found = whole.exec(text);
    const unit = UNITS.find((name) => found?.groups?.[name] !== undefined);
    if (found !== null && unit !== undefined) {
      const form: DateForm = { form: 'relative', unit, count: 0, approximate: false };
      return { end: start + found[0].length, rule: 'date/edge', form, lead: null };
    }
  }
  const opening = openingAt(text, start, language);
  const match = opening === null ? null : matchRule(text, start, opening, language);
  return match === null || match.form.form === 'vague' ? null : match;
}

/** The groups of `Wrapper.whole`. */
const UNITS = ['year', 'month', 'week', 'quarter', 'decade'] as const;

function matchRange(text: string, start: number, first: Match, language: DateLanguage): Match | null {
  if (!isRangeEnd(first.form)) return null;
  language.link.lastIndex = first.end;
  const link = language.link.exec(text)?.[0];
  if (link === undefined) return null;
  const before = text.slice(Math.max(0, start - LEAD_LENGTH), start);
  if (!language.linkMeans(link, before, first.form.form)) return null;
  const from = first.end + link.length;
  const opening = openingAt(text, from, language);
  const last = opening === null ? null : matchRule(text, from, opening, language);
  if (last === null || !isRangeEnd(last.form)) return null;
  const form = joinRange(first.form, last.form);
  return form === null ? null : { end: last.end, rule: 'date/range', form, lead: first.lead };
}

type RangeEnd = RangeForm['from'];

function isRangeEnd(form: DateForm): form is RangeEnd {
  return form.form === 'day' || form.form === 'month' || form.form === 'year';
}

/** `29 December – 3 January 2018`: what the first part leaves out it has from the second. */
function joinRange(from: RangeEnd, to: RangeEnd): RangeForm | null {
  if (from.form === 'year' || to.form === 'year') {
    if (from.form === 'year' && to.form === 'year') return from.year < to.year ? { form: 'range', from, to } : null;
    // "May 2017 – 2018" is no range that one could read for sure.
    return null;
  }
  if (from.year !== null || to.year === null) return { form: 'range', from, to };
  const turns = from.month > to.month;
  if (to.year.said === 'number') {
    return { form: 'range', from: { ...from, year: { said: 'number', year: to.year.year - (turns ? 1 : 0) } }, to };
  }
  return turns ? null : { form: 'range', from: { ...from, year: to.year }, to };
}
