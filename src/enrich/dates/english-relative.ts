// Which English words count from the day of writing, or from a date named before?
import { readFirstMonths } from './english-days.ts';
import {
  COUNT_WORDS,
  countOf,
  durationOf,
  ENGLISH,
  monthNumber,
  ordinalOf,
  readSaidYear,
  seasonNumber,
  unitOf,
  weekdayNumber,
} from './english-words.ts';
import type { DateForm, SaidYear } from './form.ts';
import { type Blanks, type RuleText, type Surroundings, writeRules } from './rule.ts';

/** `almost 20 years ago` is no year that one could name. */
const ABOUT = /\b(?:about|around|almost|nearly|some|over|more than|roughly|approximately) $/i;
const BEFORE_WHAT = /^ (?:the|a|an|his|her|its|their|this|that)\b/;
const SHORT_MONTH = /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

const LEXICON = {
  ...ENGLISH,
  partYear:
    '(?:{saidYear}| (?:of|in) (?:the )?year(?![\\w-])| (?:of |in )?(?:the )?(?:fiscal|financial)(?: year)?(?: {year})?)',
};

const RULES: readonly RuleText[] = [
  {
    name: 'stretch',
    opens: ['past', 'last'],
    example: 'over the past year',
    pattern: '(?<side>past|last) {unit:unit}(?![\\w-])',
    ignoreCase: true,
    lead: '(?:over|for|during|within|throughout) the ',
    needsLead: true,
    read: readStretch,
  },
  {
    name: 'relative',
    opens: ['last', 'this', 'next', 'past', 'coming', 'current', 'upcoming', 'forthcoming'],
    example: 'Last year, Brest hosted a business delegation',
    pattern:
      '(?<when>last|this|next|past|coming|current|this (?:coming|past)|upcoming|forthcoming) (?:calendar )?(?<unit>year|month|week|quarter|weekend|decade)(?![\\w-])',
    ignoreCase: true,
    lead: 'the ',
    read: readRelative,
  },
  {
    name: 'after-last',
    opens: ['previous', 'preceding', 'prior', 'following', 'next', 'same', 'that'],
    example: 'up from the previous year',
    pattern: '(?<when>previous|preceding|prior|following|next|same|that) (?<unit>year|month|week|day)(?![\\w-])',
    ignoreCase: true,
    lead: 'the ',
    read: readAfterLast,
  },
  {
    name: 'ago',
    opens: ['NUMBER', ...COUNT_WORDS],
    example: 'three years ago',
    // "10-12 years ago" names none of them.
    pattern:
      '(?<least>{count}(?:{dash}| (?:or|to) ))?{count:count}[- ]{unit:unit}s?[- ](?<way>ago|earlier|before|prior|later|back)(?![\\w-])',
    ignoreCase: true,
    read: readAgo,
  },
  {
    name: 'ago',
    opens: ['year', 'month', 'week', 'day', 'decade', 'quarter'],
    example: 'up 18.6% from a year earlier',
    pattern:
      '(?<unit>year|month|week|day|decade|quarter)[- ](?<way>ago|earlier|before|prior|later)(?![\\w])(?: (?:period|quarter|month|level|half|figure)s?(?!\\w))?',
    ignoreCase: true,
    lead: '(?:a|an|one|the) ',
    read: readAgo,
  },
  {
    name: 'same-period',
    opens: ['same', 'corresponding', 'similar', 'analogous', 'comparable', 'respective', 'matching'],
    example: 'as against the same period a year prior',
    pattern:
      '(?:same|corresponding|similar|analogous|comparable|respective|matching) (?:reporting |(?:\\w+-)month )?(?<grain>period(?: of time)?|months?|quarter|half(?:[- ]year)?|time(?:frame)?|season|date|span|week)(?: (?:(?:of|in|for|from|during) )?(?:the )?(?<year>(?:last|previous|preceding|prior|past)(?: calendar)? year|(?:a )?year (?:ago|earlier|before|prior|previously)|{year})(?![\\w-]))?',
    ignoreCase: true,
    lead: 'the ',
    read: readSamePeriod,
  },
  {
    name: 'stretch',
    opens: ['past', 'last', 'previous', 'recent', 'next', 'coming', 'following', 'upcoming', 'preceding'],
    example: 'over the past five years',
    pattern:
      '(?<side>past|last|previous|recent|next|coming|following|upcoming|preceding)(?: {count:count})? {unit:unit}s(?![\\w-])',
    ignoreCase: true,
    lead: '(?:(?:over|in|for|during|within|throughout|of) )?(?:the )?',
    read: readStretch,
  },
  {
    name: 'part-of-year',
    opens: [
      ...['NUMBER', 'first', 'second', 'third', 'fourth', 'last', 'final'],
      ...['i quarter', 'ii quarter', 'iii quarter', 'iv quarter', 'i half', 'ii half'],
    ],
    example: 'in the first half of 2018',
    pattern: '{ordinal:ordinal}[- ](?<part>quarter|half)(?:[- ]year)?(?![A-Za-z])(?:{year:partYear})?',
    ignoreCase: true,
    lead: 'the ',
    read: readPartOfYear,
  },
  {
    name: 'quarters',
    opens: ['first'],
    example: 'the first three quarters of 2017',
    pattern: 'first (?:three|3) quarters{year:partYear}',
    ignoreCase: true,
    lead: 'the ',
    read: ({ year }) => readFirstMonths('9', saidPartYear(year)),
  },
  {
    name: 'first-months',
    opens: ['first'],
    example: 'in the first nine months',
    pattern: 'first {count:count}[- ]months?(?![A-Za-z])(?:{year:partYear})?',
    ignoreCase: true,
    lead: 'the ',
    // "The first 11 months as a public company".
    read: ({ count, year }, { text, end }) =>
      year === undefined && /^ (?:of|as|after|since|in office)\b/.test(text.slice(end, end + 12))
        ? null
        : readFirstMonths(count, saidPartYear(year)),
  },
  {
    name: 'last-months',
    opens: ['last'],
    example: 'the last two months of 2017',
    pattern: 'last {count:count} months of(?<year> {relativeYear}| {year})',
    ignoreCase: true,
    lead: 'the ',
    read: ({ count, year }) => ({
      form: 'months',
      year: readSaidYear(year),
      from: 13 - Math.min(12, countOf(count)),
      to: 12,
    }),
  },
  {
    name: 'quarter-sign',
    opens: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    example: 'in Q1 2018',
    pattern: '(?<sign>[QH])(?<number>[1-4])(?![\\w-])(?: of)?(?:{year:saidYear})?',
    read: ({ sign, number, year }) => partOfYear(sign === 'Q' ? 'quarter' : 'half', Number(number), readSaidYear(year)),
  },
  {
    name: 'quarter-sign',
    opens: ['NUMBER'],
    example: '1H 2018',
    pattern: '(?<number>[1-49])(?<sign>[QHM])(?![\\w-])(?: of)?(?:{year:saidYear})',
    read: ({ sign, number, year }) =>
      sign === 'M'
        ? { form: 'months', year: readSaidYear(year), from: 1, to: Number(number) }
        : partOfYear(sign === 'Q' ? 'quarter' : 'half', Number(number), readSaidYear(year)),
  },
  {
    name: 'seasons',
    opens: ['spring', 'summer', 'autumn', 'fall'],
    example: 'during the spring/summer of 2023',
    pattern: '{from:season}(?:{dash}|/| and ){to:season}(?<year> of (?:{year}|{relativeYear})|{saidYear})',
    ignoreCase: true,
    lead: 'the ',
    read: readSeasons,
  },
  {
    name: 'season',
    opens: ['spring', 'summer', 'autumn', 'fall', 'winter', 'last', 'this', 'next', 'coming', 'past'],
    example: 'in the summer of 2019',
    pattern:
      '(?:(?<when>last|this|next|coming|past) )?{season:season}(?<year> of (?:{year}|{relativeYear})|{saidYear})?',
    ignoreCase: true,
    lead: 'the |in ',
    read: readSeason,
  },
  {
    name: 'weekday',
    opens: ['WEEKDAY', 'last', 'this', 'next', 'coming', 'past'],
    example: 'next Tuesday',
    pattern:
      '(?:(?<when>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Pp]ast) )?{weekday:weekday}(?<week> (?:of )?(?:last|next|this) week)?(?!-[A-Z]| (?:Times|Telegraph|Express|Herald|Mirror))',
    lead: 'on ',
    read: readWeekday,
  },
  {
    name: 'nth-weekday',
    opens: ['first', 'second', 'third', 'fourth', 'last'],
    example: 'on the third Sunday of August',
    pattern: '(?<number>first|second|third|fourth|last) {weekday:weekday} (?:of|in) {month:month}{year:saidYear}?',
    lead: 'on the |the ',
    read: ({ number, weekday, month, year }) => {
      const day = weekdayNumber(weekday);
      return day === null
        ? null
        : {
            form: 'nth-weekday',
            number: ordinalOf(number),
            weekday: day,
            month: monthNumber(month),
            year: readSaidYear(year),
          };
    },
  },
  {
    name: 'today',
    opens: ['today'],
    example: 'we will agree today',
    pattern: 'today(?![\\w-])',
    ignoreCase: true,
    // "Kazakhstan Today" is a paper.
    read: (_blanks, { text, start }) =>
      text.charAt(start) === 'T' && /[A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start))
        ? null
        : { form: 'today' },
  },
  {
    name: 'day-of-writing',
    opens: ['yesterday', 'tomorrow', 'tonight', 'last', 'this', 'day'],
    example: 'the meeting held yesterday',
    pattern:
      '(?<day>yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|(?:day before yesterday)|(?:day after tomorrow))(?: (?:morning|afternoon|evening|night))?(?![\\w-])',
    ignoreCase: true,
    lead: 'the ',
    read: ({ day }) => ({ form: 'relative', unit: 'day', count: daysAway(day ?? ''), approximate: false }),
  },
  {
    name: 'year-end',
    opens: ['year', 'end'],
    example: 'by year-end',
    pattern: "(?:year[- ]?end|end[- ]year|year['’]s end)(?:{year:saidYear})?(?![\\w-])",
    ignoreCase: true,
    read: ({ year }) => ({ form: 'month', year: readSaidYear(year) ?? thisYear('the year'), month: 12 }),
  },
];

export const ENGLISH_RELATIVE = writeRules(LEXICON, RULES);

function thisYear(words: string): SaidYear {
  return { said: 'relative', years: 0, words };
}

function readRelative({ when, unit }: Blanks): DateForm | null {
  const words = (when ?? '').toLowerCase();
  const count = /^(?:last|past|this past)$/.test(words)
    ? -1
    : /^(?:next|coming|upcoming|forthcoming|this coming)$/.test(words)
      ? 1
      : 0;
  if (unit?.toLowerCase() === 'weekend') return { form: 'weekend', weeks: words.startsWith('this') ? 0 : count };
  return { form: 'relative', unit: unitOf(unit), count: words === 'this coming' ? 0 : count, approximate: false };
}

function readAfterLast({ when, unit }: Blanks, { text, start }: Surroundings): DateForm | null {
  const words = (when ?? '').toLowerCase();
  const grain = unitOf(unit);
  if (grain === 'week') {
    // A week that was named is not gone back to.
    return /previous|preceding|prior/.test(words)
      ? { form: 'relative', unit: 'week', count: -1, approximate: false }
      : null;
  }
  if (grain !== 'day' && grain !== 'month' && grain !== 'year') return null;
  const the = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
  // "next year" is counted from the day of writing, "the next day" from the last day named.
  if (words === 'next' && (grain !== 'day' || !the)) return null;
  if (words === 'same' && !the) return null;
  const count = /previous|preceding|prior/.test(words) ? -1 : /following|next/.test(words) ? 1 : 0;
  return { form: 'after-last', unit: grain, count, sameSpan: false };
}

function readAgo({ least, count, unit, way }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  // "45 days before the elections" are counted from those.
  if (/^(?:before|prior)$/i.test(way ?? '') && BEFORE_WHAT.test(text.slice(end, end + 8))) return null;
  if (least !== undefined) return { form: 'vague', type: /later/i.test(way ?? '') ? 'future' : 'past', duration: null };
  const number = count === undefined ? 1 : countOf(count);
  const about = ABOUT.test(text.slice(Math.max(0, start - 14), start)) || (number >= 20 && number % 10 === 0);
  const grain = unitOf(unit);
  const direction = way?.toLowerCase() === 'later' ? 1 : -1;
  const fromNow = /^(?:ago|back)$/i.test(way ?? '');
  if (grain === 'year' && (number === 1 || !fromNow))
    return { form: 'after-last', unit: 'year', count: direction * number, sameSpan: true };
  if (!fromNow && (grain === 'day' || grain === 'month'))
    return { form: 'after-last', unit: grain, count: direction * number, sameSpan: true };
  if (grain === 'hour') return { form: 'vague', type: 'past', duration: durationOf(number, grain) };
  return {
    form: 'relative',
    unit: grain,
    count: direction * number,
    approximate: about || grain === 'week' || grain === 'decade',
  };
}

function readSamePeriod({ grain, year }: Blanks): DateForm | null {
  // "At the same time" is none.
  if (year === undefined && /^(?:time|date|season|span|months)/i.test(grain ?? '')) return null;
  if (year === undefined) return { form: 'same-period', year: null };
  if (/ago|earlier|before|prior$|previously/i.test(year))
    return { form: 'same-period', year: { said: 'shift', years: -1 } };
  return { form: 'same-period', year: readSaidYear(year) };
}

function readStretch({ side, count, unit }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  const words = (side ?? '').toLowerCase();
  const grain = unitOf(unit);
  const back = /past|last|previous|recent|preceding/.test(words);
  if (count === undefined) {
    if (text.slice(start, end).endsWith('s'))
      return { form: 'vague', type: back ? 'duration' : 'future', duration: null };
    return { form: 'stretch', unit: grain, count: 1, side: back ? 'before' : 'after' };
  }
  if (/recent|previous|following|preceding/.test(words)) return { form: 'vague', type: 'duration', duration: null };
  if (grain === 'hour') return { form: 'vague', type: 'duration', duration: durationOf(countOf(count), grain) };
  return { form: 'stretch', unit: grain, count: countOf(count), side: back ? 'before' : 'after' };
}

function saidPartYear(words: string | undefined): string | undefined {
  return words !== undefined && / year$/.test(words) && !/last|this|next|current|previous|past|same|that/.test(words)
    ? 'year'
    : words;
}

function readPartOfYear({ ordinal, part, year }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  const number = ordinalOf(ordinal);
  // A company's year may begin in any month, and says so: "the fourth quarter ending May 30".
  const fiscal = /fiscal|financial/i.test(`${text.slice(Math.max(0, start - 10), start)}${year ?? ''}`);
  const after = text.slice(end, end + 24);
  // "The second half of March", "the first half of the game".
  if (year === undefined && (/^ of\b/.test(after) || SHORT_MONTH.test(after))) return null;
  if (fiscal || /^,? (?:which )?end(?:s|ed|ing)?\b/.test(after)) return { form: 'fiscal', year: null };
  const said = saidPartYear(year);
  return partOfYear(part ?? '', number, said === 'year' ? thisYear('the year') : readSaidYear(said));
}

function partOfYear(part: string, number: number, year: SaidYear | null): DateForm | null {
  const parts = /^q/i.test(part) ? 4 : 2;
  // "The last quarter" by itself is the one before this.
  if (number === -1 && year === null) return null;
  const which = number === -1 ? parts : number;
  if (which < 1 || which > parts) return null;
  const months = 12 / parts;
  return { form: 'months', year, from: (which - 1) * months + 1, to: which * months };
}

function readSeason({ when, season, year }: Blanks, { text, start }: Surroundings): DateForm | null {
  // "The oil price fall of 1986".
  if (
    season?.toLowerCase() === 'fall' &&
    when === undefined &&
    !/(?:^|\b(?:the|in|by|until|since|early|late|of) )$/i.test(text.slice(Math.max(0, start - 6), start))
  )
    return null;

  const said = readSaidYear(year) ?? (when === undefined ? null : nearSeason(when.toLowerCase()));
  // "In winter" without a year is mostly no season of any one year; "spring" and "fall" are other words too.
  return said === null ? null : { form: 'season', year: said, season: seasonNumber(season) };
}

/** Whole months: EDTF has no interval of seasons. */
function readSeasons({ from, to, year }: Blanks): DateForm | null {
  const [first, last] = [seasonNumber(from), seasonNumber(to)];
  // Winter runs on into the next year.
  if (first >= last || last === 24) return null;
  return { form: 'months', year: readSaidYear(year), from: (first - 20) * 3, to: (last - 20) * 3 + 2 };
}

function nearSeason(when: string): SaidYear {
  if (when === 'this') return { said: 'relative', years: 0, words: 'this' };
  return { said: 'nearest', side: when === 'last' || when === 'past' ? 'before' : 'after', words: when };
}

function readWeekday({ when, weekday, week }: Blanks): DateForm | null {
  const number = weekdayNumber(weekday);
  if (number === null) return null;
  const words = (week ?? when ?? '').toLowerCase();
  const away = /last|past/.test(words) ? -1 : /next|coming/.test(words) ? 1 : /this/.test(words) ? 0 : null;
  return { form: 'weekday', weekday: number, week: away };
}

function daysAway(words: string): number {
  const lower = words.toLowerCase();
  if (lower.startsWith('day before')) return -2;
  if (lower.startsWith('day after')) return 2;
  if (lower === 'yesterday' || lower === 'last night') return -1;
  return lower === 'tomorrow' ? 1 : 0;
}
