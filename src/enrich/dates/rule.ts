// How is a rule for dates written down: a pattern with blanks for the words of a language, and what the words mean?
import type { DateForm } from './form.ts';

/** The named blanks of a pattern, as the text fills them. */
export type Blanks = Readonly<Record<string, string | undefined>>;

/**
 * What a date begins with: `NUMBER`, `MONTH`, `WEEKDAY`, or the first letters of a word, in small letters. Only the rules
 * that open with a word are tried on it.
 */
export type Opening = string;

/** What a rule may look at besides its own words. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DateRule {
  /** `date/day-month`. */
  readonly name: string;
  readonly opens: readonly Opening[];
  /** Words of real wire text that it reads. A test reads each. */
  readonly example: string;
  readonly pattern: RegExp;
  /** The words before it that belong to it (`on `, `the `): a pattern whose first group ends where the date begins. */
  readonly lead: RegExp | null;
  /** Whether it is a date only after such words. */
  readonly needsLead: boolean;
  /** Words after which alone it is a date, and which are no part of it. */
  readonly after: RegExp | null;
  readonly read: (blanks: Blanks, around: Surroundings) => DateForm | null;
}

/** A rule as it is written in a table. */
export interface RuleText {
  readonly name: string;
  readonly opens: readonly Opening[];
  readonly example: string;
  /** A regular expression; `{day}` stands for the lexicon's `day`, `{from:day}` for the same with a name. */
  readonly pattern: string;
  readonly lead?: string;
  readonly needsLead?: boolean;
  readonly after?: string;
  readonly ignoreCase?: boolean;
  readonly read: DateRule['read'];
}

const BLANK = /\{(?:([A-Za-z][A-Za-z0-9]*):)?([a-z][A-Za-z]*)\}/g;

/** Makes the rules of a table, with the words of one language. */
export function writeRules(lexicon: Readonly<Record<string, string>>, texts: readonly RuleText[]): readonly DateRule[] {
  return texts.map(({ name, opens, example, pattern, lead, needsLead, after, ignoreCase, read }) => ({
    name: `date/${name}`,
    opens,
    example,
    pattern: new RegExp(fillBlanks(pattern, lexicon), ignoreCase === true ? 'iy' : 'y'),
    lead: lead === undefined ? null : before(fillBlanks(lead, lexicon)),
    needsLead: needsLead === true,
    after: after === undefined ? null : before(fillBlanks(after, lexicon)),
    read,
  }));
}

/** Whole words that end where something begins. */
function before(pattern: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(${pattern})$`, 'iu');
}

function fillBlanks(pattern: string, lexicon: Readonly<Record<string, string>>): string {
  return pattern.replace(BLANK, (_blank, name: string | undefined, word: string) => {
    const source = lexicon[word];
    if (source === undefined) throw new Error(`Unknown blank {${word}} in the date pattern ${pattern}`);
    const filled = fillBlanks(source, lexicon);
    return name === undefined ? `(?:${filled})` : `(?<${name}>${filled})`;
  });
}
