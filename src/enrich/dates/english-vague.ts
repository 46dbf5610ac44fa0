// Which English words are about time and yet name no day: now, recently, every year, for three months?
import { COUNT_WORDS, countOf, durationOf, ENGLISH, unitOf } from './english-words.ts';
import type { DateForm, VagueType } from './form.ts';
import { type Blanks, type RuleText, type Surroundings, writeRules } from './rule.ts';

const UNITS = '(?:years|months|weeks|days|decades)';
const FEW = '(?:few|several|many|couple of)';
const SPAN_LEAD = '(?:for|over|during|throughout|within|in) ';

/** Words or phrases that are vague wherever they stand. `opens` names their first words, parted by spaces. */
function phrase(type: VagueType, opens: string, example: string, pattern: string, lead?: string): RuleText {
  return {
    name: type,
    opens: opens.split(' '),
    example,
    pattern: `(?:${pattern})(?![\\w-])`,
    ignoreCase: true,
    ...(lead === undefined ? {} : { lead }),
    read: (_blanks, around) => (isOtherwiseMeant(around) ? null : vague(type)),
  };
}

/** Words that are about time only after `in the`, `at`, `for`. */
function phraseAfter(lead: string, type: VagueType, opens: string, example: string, pattern: string): RuleText {
  return { ...phrase(type, opens, example, pattern, lead), needsLead: true };
}

const RULES: readonly RuleText[] = [
  phrase(
    'present',
    'now current present nowadays',
    'For now',
    'now|currently|presently|nowadays',
    '(?:for|until|till|up to|right|as of|just|by) ',
  ),
  phrase('present', 'these', 'these days', 'these days'),
  phraseAfter('at (?:the )?', 'present', 'present moment', 'at the moment', 'present(?: time| moment)?|moment'),
  phraseAfter('to ', 'present', 'date', 'the largest project to date', 'date'),
  phraseAfter('in the ', 'past', 'past recent', 'in the past', 'past|recent past'),
  phrase('past', 'recently lately', 'has recently visited Minsk', 'recently|lately'),
  phrase(
    'past',
    'few several many couple some long',
    'a few years ago',
    `${FEW} ${UNITS} ago|some time ago|long ago`,
    'a |not ',
  ),
  phrase('past', 'year month week day decade', 'years ago', `${UNITS} ago`, 'some '),
  phraseAfter(
    'in the ',
    'future',
    'near foreseeable immediate distant future years',
    'in the near future',
    '(?:near |nearest |foreseeable |immediate |distant )?future|nearest time|years to come',
  ),
  phrase('future', 'soon shortly', 'the plant will open soon', 'soon|shortly', 'very '),
  phrase(
    'set',
    'annual yearly monthly weekly daily quarterly',
    'the annual cultural action',
    'annual|annually|yearly|monthly|weekly|daily|quarterly',
  ),
  phrase(
    'set',
    'every each',
    'is held every two years',
    '(?:every|each) (?:(?:other|second|two|three|four|five) )?(?:year|month|week|day)s?',
  ),
  phrase(
    'set',
    'once twice three four',
    'meets twice a year',
    '(?:once|twice|(?:three|four) times) (?:a|every|per) (?:year|month|week|day)',
  ),
  {
    name: 'duration',
    opens: ['NUMBER', ...COUNT_WORDS],
    example: 'During a three-day visit to Brest Oblast',
    pattern: '{count:count}-{unit:unit}s?(?![\\w-])',
    ignoreCase: true,
    read: readDuration,
  },
  {
    name: 'duration',
    opens: ['NUMBER', ...COUNT_WORDS],
    example: 'construction will go on for three years',
    pattern: '{count:count} {unit:unit}s?(?![\\w-]| (?:old|of age)\\b| (?:of|in) (?:the )?(?:\\d|this|last|next|year))',
    after:
      '(?:for|within|over|during|throughout|lasting|lasts?|lasted|takes?|took|after|in)(?: (?:about|almost|nearly|more than|over|the|these|those|another|at least))? ',
    ignoreCase: true,
    read: readDuration,
  },
  phraseAfter(
    `${SPAN_LEAD}(?:all )?`,
    'duration',
    'this these those that many several some long',
    'For all these years trade has been on the rise',
    `(?:this|these|those|that|many|several|some|long)(?: (?:period|few|several|same|reporting|reported))?(?: of)? (?:${UNITS}|period of time|period|time)`,
  ),
  phraseAfter(
    '(?:for|over the) ',
    'duration',
    'year decade centuries month',
    'for years',
    'years|decades|centuries|months',
  ),
  phraseAfter(
    `${SPAN_LEAD}(?:the )?`,
    'duration',
    'last past next coming recent previous',
    'in the last few years',
    `(?:last|past|next|coming|recent|previous) ${FEW} ${UNITS}`,
  ),
  phrase(
    'duration',
    'last past next coming previous',
    'the last few years',
    `(?:last|past|next|coming|previous) ${FEW} ${UNITS}`,
    'the ',
  ),
];

export const ENGLISH_VAGUE = writeRules(ENGLISH, RULES);

function vague(type: VagueType): DateForm {
  return { form: 'vague', type, duration: null };
}

function readDuration({ count, unit }: Blanks): DateForm {
  return { form: 'vague', type: 'duration', duration: durationOf(countOf(count), unitOf(unit)) };
}

/** `Daily Mail`, `from now on`, `as soon as`, `shortly after the meeting`. */
function isOtherwiseMeant({ text, start, end }: Surroundings): boolean {
  const words = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + 8);
  if (words === 'soon') return /^ as\b/.test(after) || /\bas $/i.test(text.slice(Math.max(0, start - 3), start));
  if (words === 'daily' || words === 'weekly') return /^ [A-Z]/.test(after);
  if (words === 'shortly') return /^ (?:after|before)\b/.test(after);
  return words === 'now' && /^ (?:on|that)\b/.test(after);
}
