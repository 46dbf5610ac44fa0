// Is this line part of the page rather than of the article, and of what kind?
import type { Role } from '../article/record.ts';
import type { FurnitureKind as ListedKind } from '../knowledge/furniture.ts';
import type { Lexicon } from './lexicon.ts';

export type FurnitureKind = ListedKind | 'breadcrumb' | 'weather' | 'link';

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly role: Role;
  /** For the layout: `menu line`. */
  readonly why: string;
}

/** Longer lines are furniture only if they are legal notes, tags or captions. */
const LONGEST_LINE = 110;
const LONGEST_NOTE = 320;
/** A photographer's name, or two. */
const LONGEST_CREDIT = 80;

const ROLES: Readonly<Record<FurnitureKind, readonly [Role, string]>> = {
  menu: ['navigation', 'menu line'],
  'language-switch': ['navigation', 'switch to other languages'],
  share: ['navigation', 'sharing or subscription line'],
  others: ['related', 'heading of other stories'],
  related: ['related', 'heading of stories on the subject'],
  tags: ['keywords', 'line of tags'],
  photo: ['credit', 'photo credit'],
  caption: ['caption', 'caption of a picture'],
  byline: ['byline', 'author line'],
  tool: ['navigation', 'tool of the page'],
  counter: ['navigation', 'counter'],
  legal: ['navigation', 'legal note of the site'],
  address: ['navigation', 'address block of the site'],
  source: ['credit', 'source line'],
  'end-mark': ['end-mark', 'end mark'],
  breadcrumb: ['navigation', 'breadcrumb'],
  weather: ['navigation', 'weather line'],
  calendar: ['navigation', 'row of a calendar'],
  link: ['navigation', 'address of a page'],
};

/**
 * The furniture that a line is, by its words alone; where it stands is for the caller to weigh.
 *
 * @param line its white space folded
 * @example recogniseFurniture('Recent news from Belarus', lexicon)?.kind // 'related'
 */
export function recogniseFurniture(line: string, lexicon: Lexicon): Furniture | null {
  if (line.length > LONGEST_NOTE) return null;
  const kind = kindByWords(line, lexicon) ?? (line.length > LONGEST_LINE ? null : kindByForm(line, lexicon));
  if (kind === null) return null;
  const [role, why] = ROLES[kind];
  return { kind, role, why };
}

function kindByWords(line: string, lexicon: Lexicon): FurnitureKind | null {
  if (line.length > LONGEST_LINE && !lexicon.longOpenings.has(line.charAt(0).toLowerCase())) return null;
  const lower = line.toLowerCase();
  const listed = lexicon.furnitureLines.get(lower);
  if (listed !== undefined) return listed;
  const bare = withoutMarks(lower);
  const bareKind = bare === lower || bare === '' ? undefined : lexicon.furnitureLines.get(bare);
  if (bareKind !== undefined) return bareKind;
  for (const { phrase, kind } of lexicon.furnitureOpenings.get(bare.charAt(0)) ?? []) {
    const words = phrase.endsWith(':') ? phrase.slice(0, -1) : phrase;
    if (bare.startsWith(words) && fits(lower, bare, phrase, kind)) return kind;
  }
  return null;
}

/** Bullets and arrows before a line, stops and arrows behind it. */
function withoutMarks(lower: string): string {
  let start = 0;
  let end = lower.length;
  while (start < end && '•·*»«›‹|>→►▶■●–—-'.includes(lower.charAt(start))) start += 1;
  while (start > 0 && lower.charAt(start) === ' ') start += 1;
  while (end > start && ' :.»›→|•!…'.includes(lower.charAt(end - 1))) end -= 1;
  return lower.slice(start, end);
}

/** Whether a line that begins so is of that kind: a sentence that happens to begin with these words is not. */
function fits(lower: string, bare: string, phrase: string, kind: FurnitureKind): boolean {
  if (kind === 'legal') return true;
  if (kind === 'caption') return bare.startsWith(phrase) && bare.length > phrase.length;
  if (lower.length > LONGEST_LINE * (kind === 'tags' ? 3 : 1)) return false;
  const rest = lower.slice(lower.indexOf(phrase) + phrase.length);
  if (kind === 'tool') return bare.startsWith(phrase) && isReading(rest);
  if (phrase.endsWith(':')) return bare.startsWith(phrase) || (bare === phrase.slice(0, -1) && lower.endsWith(':'));
  if (/[\p{L}\d]/u.test(bare.charAt(phrase.length)) && !/[\p{Script=Han}©(]$/u.test(phrase)) return false;
  if (kind === 'counter') return /\d/.test(rest) && !/\p{L}[.!?]$/u.test(lower);
  if (kind === 'address') return /^[^\p{L}]*[\d+@:]/u.test(rest) || lower.endsWith(':');
  return !/[.!?]$/.test(lower) || lower.length < 60;
}

/** What stands behind the name of a tool: letters of several sizes, stars, figures, `(12 votes)`. */
function isReading(rest: string): boolean {
  return rest
    .split(/[^\p{L}]+/u)
    .every((word) => word.length <= 2 || /^(?:votes?|голос\p{L}*|дауыс|głos\p{L}*)$/u.test(word));
}

/** `A A A`, `A- A A+`: buttons for the size of the letters, Latin or Cyrillic. */
const LETTER_SIZES = /^[AaАа][+-]?(?: ?[|/]? ?[AaАа][+-]?){1,3}$/;

/** `Фото Павла Ореховича`: a photographer's name and nothing else. */
const PHOTOGRAPHER =
  /^(?:Фото|Фота|Сурет) \p{Lu}[\p{L}.’'-]*(?:(?: ?[,/&|] ?| (?:и |і |және )?)\p{Lu}[\p{L}.’'-]*){0,5}$/u;

function kindByForm(line: string, lexicon: Lexicon): FurnitureKind | null {
  const figures = /\d/.test(line) ? kindByFigures(line) : null;
  if (figures === 'counter') return figures;
  if (/[.:]/.test(line) && isLink(line)) return 'link';
  if (LETTER_SIZES.test(line) || /^[★☆⭐✩✭ ]+$/u.test(line)) return 'tool';
  if (line.length <= LONGEST_CREDIT && PHOTOGRAPHER.test(line)) return 'photo';
  if (figures === 'address' || /^\S+@\S+\.\S+$/.test(line)) return 'address';
  if (/^(?:images?|photos?|фото|сурет) ?[|/] ?\p{L}/iu.test(line)) return 'photo';
  if (figures !== null) return figures;
  const words = line.split(/[\s|/•·,;:()«»"]+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  if (words.length > 1 && words.every((word) => /^#[\p{L}\p{N}_-]+$/u.test(word))) return 'tags';
  const lower = words.map((word) => word.toLowerCase());
  if (lower.every((word) => lexicon.languageWords.has(word))) return 'language-switch';
  if (isSocial(lower, lexicon)) return 'share';
  if (isCalendarRow(words, lexicon)) return 'calendar';
  if (isBreadcrumb(line, lexicon)) return 'breadcrumb';
  return isMenuRow(lower, lexicon) ? 'menu' : null;
}

/** What a line with a figure in it may be. */
function kindByFigures(line: string): 'counter' | 'address' | 'weather' | null {
  if (isCounter(line)) return 'counter';
  if (isAddress(line)) return 'address';
  return line.length < 60 && /\d ?°/.test(line) && !/[.!?]$/.test(line) ? 'weather' : null;
}

function isCounter(line: string): boolean {
  return (
    /^[^\p{L}\d$€£]{0,4}\d[\d ]{0,8}[^\p{L}\d%$€£]{0,4}$/u.test(line) ||
    /^(?:(?:photos?|фото|сурет) )?\d+ ?(?:\/|of|из) ?\d+$/i.test(line) ||
    /^\d[\d ]{0,8} (?:views?|просмотр\p{L}*|рет (?:қаралды|оқылды|көрсетілді)|комментари\p{L}*|comments?|wyświetle\p{L}*)$/iu.test(
      line,
    )
  );
}

function isLink(line: string): boolean {
  return (
    /^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
    /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|kz|by|ru|gov|eu)(?:\/\S*)?$/i.test(line)
  );
}

function isAddress(line: string): boolean {
  if (/^\+?\d[\d ()-]{7,}$/.test(line)) return true;
  if (/^\d{5,6},? \p{Lu}/u.test(line) && line.length < 90 && !/[.!?]$/.test(line)) return true;
  if (/^\d{1,2}[.:]\d\d ?[-–—] ?\d{1,2}[.:]\d\d/.test(line)) return true;
  return (
    line.length < 90 &&
    !/[.!?]$/.test(line) &&
    /,/.test(line) &&
    /(?:^|[\s,])(?:street|str\.|st\.,|square,|avenue|ave\.|lane,|ул\.|улица|пр-т|пр\.|проспект|пл\.|площадь|көшесі|даңғылы|вул\.|ulica|ul\.)[\s,\d]/iu.test(
      line,
    ) &&
    line.split(' ').length <= 12
  );
}

function isSocial(words: readonly string[], { socialWords, socialFillers }: Lexicon): boolean {
  return (
    words.some((word) => socialWords.has(word)) &&
    words.every((word) => socialWords.has(word) || socialFillers.has(word))
  );
}

/** `Mon Tue Wed Thu Fri Sat Sun`, or a week or more of day numbers. */
function isCalendarRow(words: readonly string[], { calendar }: Lexicon): boolean {
  if (words.length < 5) return false;
  if (words.every((word) => calendar.weekdayOf(word.replace(/\.$/, '')) !== null)) return true;
  return words.length >= 7 && words.every((word) => /^\d{1,2}$/.test(word) && Number(word) <= 31);
}

const MENU_ENTRIES: ReadonlySet<string> = new Set(['menu', 'tool']);

/** `Home News Politics Economy Contacts`: entries of a menu, run into one line. */
function isMenuRow(words: readonly string[], { furnitureLines, sections }: Lexicon): boolean {
  let entries = 0;
  let menus = 0;
  for (let at = 0; at < words.length; ) {
    const isEntry = (phrase: string): boolean => MENU_ENTRIES.has(furnitureLines.get(phrase) ?? '');
    const length = [4, 3, 2, 1].find((count) => {
      const phrase = words.slice(at, at + count).join(' ');
      return at + count <= words.length && (isEntry(phrase) || sections.has(phrase));
    });
    if (length === undefined) return false;
    if (isEntry(words.slice(at, at + length).join(' '))) menus += 1;
    entries += 1;
    at += length;
  }
  return entries > 2 && menus > 0;
}

/** `/ / News`, `Home / News / Politics`, `Main page | News | 2017`. */
function isBreadcrumb(line: string, { furnitureLines, sections }: Lexicon): boolean {
  if (!/(?:^|\s)[/|>»›→\\](?:\s|$)/.test(line) || /[.!?]$/.test(line)) return false;
  const parts = line.split(/(?<=^|\s)[/|>»›→\\](?=\s|$)/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  if (named.some((part) => part.split(' ').length > 5)) return false;
  if (parts.length - 1 >= 2) return true;
  return (
    named.some((part) => furnitureLines.get(part.toLowerCase()) === 'menu') ||
    named.every((part) => sections.has(part.toLowerCase()))
  );
}
