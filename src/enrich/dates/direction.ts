// Does the sentence speak of a date as past or as to come?
import type { Span } from '../../text/span.ts';
import type { Side } from './form.ts';
import { isRussianPast } from './russian-verbs.ts';

/** What a word tells about the dates beside it; `either`: it was to come then, and may be past now. */
interface Cue extends Span {
  readonly side: Side | 'either';
  /** Words of speaking date what is said on that day, not what is spoken of. */
  readonly speech: boolean;
}

const FUTURE = new Set(
  `will shall due scheduled expected planned plans plan planning intends intend slated upcoming forthcoming hopes hope aims
  projected predict predicts predicted forecast postponed delayed deferred rescheduled expect expects proposal proposals expect tentatively anticipated envisaged envisages
  prepares preparing would should must can could may might await awaits
  будет будут состоится пройдет пройдёт планируется запланирован запланирована запланировано намечен намечена намечено
  ожидается предстоит предстоящий предстоящая планирует планируют намерен намерены начнется начнётся откроется вступит
  ожидаются прибудет посетит перенесено перенесен перенесена перенесены перенесли перенесут отправится отправятся примет примут проведет проведёт проведут встретится встретятся выступит выступят
  откроются начнутся пройдут состоятся приедет приедут прибудут завершится завершат завершатся подпишут обсудят рассмотрят возглавит
  планируем намерена назначен назначена назначено назначены определен определена определены продлен продлена продлены сможет смогут отложено отложен отложена`.split(
    /\s+/,
  ),
);
const PAST = new Set(
  `was were had did took held met went came began made gave saw left set put rose fell grew became won lost paid sent
  brought built kept led spent stood spoke told said cut hit ran hosted got sold bought broke chose drove found rode wrote
  flew hosted launched arrived signed был была было были состоялся состоялась состоялось состоялись прошел прошёл прошла
  прошли прошло составил составила составило составили вырос выросла выросло выросли снизился снизилась подписал подписали
  подписан подписано посетил посетила встретился встретилась провел провёл провела провели заявил заявила сообщил сообщила
  открылся открылась начался началась увеличился увеличилась достиг достигла достигли принял приняла приняли прибыл
  прибыла`.split(/\s+/),
);
const SPEECH = new Set(
  `said told noted stressed added remarked stated reported announced emphasized emphasised underlined recalled informed
  learned learnt explained mentioned pointed quoted confirmed заявил заявила сообщил сообщила сообщили рассказал рассказала
  отметил отметила подчеркнул подчеркнула уточнил уточнила уточнили пояснил пояснила добавил добавила напомнил напомнила
  заметил`.split(/\s+/),
);
/** Participles that are no other word: `has grown`. */
const PARTICIPLES = new Set('grown risen fallen begun taken given shown become gone come driven'.split(' '));
const HAVE = new Set(['has', 'have', 'had', 'already']);
/** Words in -ed that are no verbs of the past. */
const NOT_PAST = new Set(
  'united need indeed exceed proceed succeed speed feed seed hundred red bed breed sacred media limited'.split(' '),
);
/** Nouns after an article: `adopted the plan on 3 September`. */
const NOUNS_TOO = new Set('plan plans forecast proposal proposals hope hopes'.split(' '));
const OF_PLANS = new Set('action business development master draft strategic state national year five-year'.split(' '));
/** With `to` and a verb they speak of what is to come: `agreed to meet`, `is to visit`. */
const LEADS_TO = new Set(
  'is are set going agreed decided promised ready likely wants want able proposes proposed vowed'.split(' '),
);
/** `due to the crisis`: because of it. */
const BECAUSE =
  /^ to (?:the|a|an|his|her|its|their|this|these|those|low\w*|high\w*|weak\w*|strong\w*|bad|poor|[A-Z]\w*|[a-z]{2,}[a-rtv-z]s|\w+(?:ed|ing|tion|ness|ity|age|ence|ance))\b/;
/** What comes after `instructed the commission to` has not happened yet. */
const ORDERS = new Set(
  'instructed ordered asked urged tasked charged assigned commissioned invited obliged called recommended allowed'.split(
    ' ',
  ),
);
/** After these a word in -ed is an adjective: `a televised interview`. */
const ARTICLES = new Set('a an the its their his her our this that of in with for by new more most well'.split(' '));
const AUXILIARIES = new Set('be been being not also soon officially reportedly likely have has jointly'.split(' '));
const WAS = new Set(['was', 'were', 'been', 'had', 'был', 'была', 'было', 'были']);

/** A cue further away than this, in characters, says nothing about the date. */
const REACH = 120;
/** So much further away counts a cue behind a comma, a quotation mark, another clause. */
const CLAUSE = 35;
/** So much further away counts a verb that follows a date in the midst of a clause. */
const AFTER = 20;
/** An order and what is ordered have no more words than these between them. */
const ORDER_REACH = 8;
/** A verb of saying and its date have no more than this between them. */
const OBJECT = 40;
/** Words directly before a date that put it on a side themselves. */
const SINCE_UNTIL = /(?:^|[^A-Za-z])(since|until|till|up to|through|by)(?: the)? $/i;
/** What is compared with has been: `better than in January`. */
const COMPARED =
  /\b(?:than|compared (?:to|with)|against|versus|vs\.?|(?:that|those) (?:of|for)|than (?:[a-z]+ ){1,2}in)(?: in| the)? $/i;
const HAD_BEEN =
  /\bhad (?:already |been |also )?(?:\w+ed|[a-z]+en|[a-z]+wn|made|met|held|reached|put|set|cut|built)\b[^,;:“”"]*$/;
/** `June/July shipment`. */
const DELIVERY = /^ (?:shipment|deliver(?:y|ies)|futures|contracts?)\b/i;
/** Further away than this a verb does not overrule `until`. */
const UNTIL = 16;
const SUBJECT =
  /[A-Z][A-Za-z’'-]*[- ]((?:19|20)\d\d)(?: [a-z]+){0,3} (?:will|is to|is set to|is due|opens|starts|begins|kicks off|runs)\b[^,;:]*$/;
const WORD = /[A-Za-z\u0400-\u04ff]+(?:['’](?:ll|ve|s|d))?/g;

/**
 * The side on which the nearest verb or adjective puts the date `[start, end)` of a sentence.
 *
 * @example sideOf('The forum will be held on 12 March.', 22, 34) // 'after'
 * @example sideOf('In February exports rose by 5%.', 0, 11) // 'before'
 */
export function sideOf(sentence: string, start: number, end: number): Side | null {
  const from = Math.max(0, start - REACH);
  const window = sentence.slice(from, end + REACH);
  const date = { start: start - from, end: end - from };
  const led = SINCE_UNTIL.exec(window.slice(0, date.start))?.[1]?.toLowerCase();
  if (isCompared(window.slice(0, date.start))) return 'before';
  if (led === 'since' || DELIVERY.test(window.slice(date.end))) return led === 'since' ? 'before' : 'after';
  // "Had revised it by the end of October".
  if (led !== undefined && HAD_BEEN.test(window.slice(0, date.start))) return 'before';
  let nearest: Cue | null = null;
  // What lasts until a day has mostly not come to it; a verb close by knows better.
  let least = led === undefined ? REACH : UNTIL;
  for (const cue of cuesOf(window)) {
    if (cue.start < date.end && cue.end > date.start) continue;
    const away = distance(window, cue, date);
    if (away < least) {
      least = away;
      nearest = cue;
    }
  }
  if (nearest === null) return led === undefined ? null : 'after';
  return nearest.side === 'either' ? null : nearest.side;
}

/** Whether something is compared with the date that these words stand before: `than in`. */
export function isCompared(before: string): boolean {
  return COMPARED.test(before);
}

/** Whether the word before a date leaves no doubt of its side: `since 1 March`. */
export function isFirm(sentence: string, start: number): boolean {
  return /(?:^|[^A-Za-z])since(?: the)? $/i.test(sentence.slice(Math.max(0, start - 12), start));
}

/**
 * The year that the subject of the verb before a date has in its name: it is held in that year.
 *
 * @example yearOfSubject('The exhibition EXPO-2017 will open in Astana on 10 June.', 45) // 2017
 */
export function yearOfSubject(sentence: string, start: number): number | null {
  const match = SUBJECT.exec(sentence.slice(Math.max(0, start - REACH), start));
  return match === null ? null : Number(match[1]);
}

const CLAUSE_YEAR = /(?:^|[^A-Za-z\u0400-\u04ff])(?:in|в) ((?:19|20)\d\d)(?:-м)?(?: год[а-яё]*)?,?(?= ) [^,;:\d]*$/i;

/**
 * The year that a clause names before a day or month of it.
 *
 * @example yearOfClause('In 2023 the forum took place on 8 June.', 32) // 2023
 */
export function yearOfClause(sentence: string, start: number): number | null {
  const match = CLAUSE_YEAR.exec(sentence.slice(Math.max(0, start - REACH), start));
  return match === null ? null : Number(match[1]);
}

function distance(window: string, cue: Cue, date: Span): number {
  const behind = cue.end <= date.start;
  const gap = behind ? window.slice(cue.end, date.start) : window.slice(date.end, cue.start);
  const clauses = gap.match(/[,;:“”"«»]|\b(?:that|which|as|while|when|who|и|что|который|которая)\b/g)?.length ?? 0;
  // "Told reporters on Saturday": nothing but an object may stand between.
  if (cue.speech) return behind && clauses === 0 && gap.length < OBJECT ? gap.length / 2 : REACH;
  // "[Rented out to Russia] this year": what stands in brackets is said of something else.
  if (/^[^([]*[)\]]/.test(gap)) return REACH;
  if (behind) return gap.length + clauses * CLAUSE;
  // What follows the words said is about who said them.
  if (/[“”"«»]/.test(gap)) return REACH;
  // "On 30 May, the President met": a date that opens its clause belongs to the verb after it.
  const opens = /(?:^|[.,;:“”"«»(] ?)(?:on|in|at|by|from|since|и|в|с)? ?$/i.test(window.slice(0, date.start));
  const free = opens && gap.startsWith(',') ? 1 : 0;
  // "Agreed to meet this year and discussed trade": another verb of the same subject.
  const joined = !opens && /^ (?:and|but|then) $/.test(gap) ? CLAUSE : 0;
  return gap.length + (clauses - free) * CLAUSE + joined + (opens ? 0 : AFTER);
}

function cuesOf(window: string): readonly Cue[] {
  const cues: Cue[] = [];
  let before = '';
  let group = 0;
  let ordered = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(window); found !== null; found = WORD.exec(window)) {
    const [printed] = found;
    const { index } = found;
    const word = printed.toLowerCase();
    // The month, not the verb; `full-fledged` is none.
    if (printed === 'May' || window.charAt(index - 1) === '-') continue;
    if (!mayTell(word)) {
      ordered -= 1;
      group -= 1;
      before = word;
      continue;
    }
    const because = word === 'due' && BECAUSE.test(window.slice(index + 3, index + 24));
    const asked = word === 'to' && ordered > 0;
    const side = because ? null : asked ? 'after' : sideOfWord(word, before, group > 0);
    ordered = ORDERS.has(word) ? ORDER_REACH : asked ? 0 : ordered - 1;
    if (side !== null) cues.push({ start: index, end: index + printed.length, side, speech: SPEECH.has(word) });
    group = side === 'after' || (group > 0 && AUXILIARIES.has(word)) || word === 'to' ? 3 : group - 1;
    before = AUXILIARIES.has(word) && WAS.has(before) ? before : word;
  }
  return cues;
}

/** Words that tell a side, or how others are meant; most words of a sentence are none of them. */
const TELLING = new Set([...NOUNS_TOO, ...FUTURE, ...PAST, ...PARTICIPLES, ...ORDERS, ...AUXILIARIES, 'to']);

function mayTell(word: string): boolean {
  return TELLING.has(word) || word.endsWith('ed') || word.endsWith('ll') || word.charCodeAt(0) >= 0x400;
}

/** @param governed whether `will`, `to` or the like stands directly before */
function sideOfWord(word: string, before: string, governed: boolean): Side | 'either' | null {
  if (NOUNS_TOO.has(word) && (ARTICLES.has(before) || OF_PLANS.has(before))) return null;
  if (FUTURE.has(word) || (word.endsWith('ll') && /['’]ll$/.test(word))) return WAS.has(before) ? 'either' : 'after';
  if (word === 'to' && LEADS_TO.has(before)) return 'after';
  if (word === 'be' && before === 'to') return 'after';
  if (governed) return null;
  // "Applications are accepted": now.
  if (before === 'is' || before === 'are') return null;
  if (PAST.has(word) || (HAVE.has(before) && PARTICIPLES.has(word))) return 'before';
  if (word.charCodeAt(0) >= 0x400)
    return before !== 'будет' && before !== 'будут' && isRussianPast(word) ? 'before' : null;
  if (!word.endsWith('ed') || word.length < 5 || NOT_PAST.has(word) || ARTICLES.has(before)) return null;
  return 'before';
}
