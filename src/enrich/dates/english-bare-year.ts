// Is a four-digit number that stands alone a year, or an amount, a name's part, a time of day?
import type { Surroundings } from './rule.ts';

/** Words that only a year follows. */
const SURE = endsWith(
  `
  in since during within throughout until till year years fiscal early late mid circa ca\\.? summer spring autumn winter fall
  outgoing upcoming coming before as_of full[-_]year pre post end calendar matures financial`,
  '[ -]',
);

/** Words that a year or an amount may follow. */
const LIKELY = endsWith(
  `
  by of for from to through after before than with against vs\\.? versus between and or the its their his our over on
  about around record next last past previous compared_to whole all entire into as was is were that crisis already not
  both full a an due ended began entered finished closed called declared made \\w+-[a-z]+(?:ed|en)`,
  ' ',
);
const POSSESSIVE = /['’]s? $/;

/** A number goes on after these, or a name: `Resolution 2254`, `some 1900`, `USD 2000`. */
const NUMBERED = endsWith(
  `
  Nos? numbers? article resolution room flight order decree route bus pages? lines? train least nearly almost
  approximately some another only exceed\\w* total\\w* worth`,
  '\\.? ',
);
const CURRENCY = /(?:\b(?:USD|EUR|RUB|RUR|KZT|BYN|BYR|UAH|GBP|CNY|JPY|CHF|Rs|DM|Br) |[$€£¥№#+~<>=*])$/;

/** What is counted by the number. */
const COUNTED = beginsWith(`
  people persons? men women children workers employees students pupils participants delegates guests visitors tourists
  athletes residents families houses homes apartments beds seats hectares? ha tonnes? tons? kg km kilomet\\w+
  met(?:er|re)s? miles? m MW kW GW hp dollars? dlrs? cents? euros? tenge rou?bles? yuan yen marks francs pounds lire
  pesos shares? units? items? pieces copies companies enterprises firms facilities projects jobs cars trucks tractors
  vehicles buses cases times points? hours? hrs GMT gmt BST EST EDT local_time volts? barrels? bpd bags lit(?:er|re)s?
  calories degrees percent pct per mln bln million billion thousand th trillion sq square cubic strong`);
const UNIT = /^(?: ?%|[.,:]\d|°|-(?:year|strong|seat|bed|km|mile|acre|member|metre|meter)\b)/;

/** Names of plans and fairs that carry a year they are not about. */
const PLAN = beginsWith('Agenda Strategy Goals? Plan Program(?:me)? Vision Initiative Sustainable Development');

/** What has a year of its own: `the 2018 budget`, `the 2018 FIFA World Cup`. */
const OF_A_YEAR = beginsWith(`
  budget elections? season crops? harvest results profits? earnings figures? levels? forecast target report census
  World FIFA UEFA IIHF Olympics? Winter Summer Paralympic\\w* Asian Universiade European Games Cup Championships? sales
  exports? imports? revenues? prices program(?:me)? academic school financial fiscal tax presidential parliamentary
  referendum session summit forum EXPO Expo Eurovision edition vintage first second third fourth net year agreement
  treaty accord law convention constitution crisis war revolution earthquake pact 4th qtr quarter yr oper operating
  shr dividend loss gains? period total production output growth investigation subsidies model conference congress
  tournament festival plan`);
/** `1986 operating earnings`, `2015 real estate sales`. */
const OF_A_YEAR_LATER =
  /^(?: [a-z]+){1,3} (?:earnings|sales|results|profits?|revenues?|exports|imports|income|loss|budget|figures)\b/;

/** The sentence goes on after the year: what follows is no thing that is counted. */
const GOES_ON = beginsWith(`
  and or to as in on at by for from with was were is are has have had will would when which while after before until
  till through the a an but than that due because compared amounted total\\w* rose fell grew saw became marked where it
  he she they we under into between over up down alone there also this said inclusive if so against versus vs only
  about who its his us thus across various`);
const ENDS = /^(?:$|[.,;:!?)\]”"’'»]| ?[-–—]|\/)/;

/**
 * @example yearIsMeant(2016, { text: 'observed in 2015 and in 2016 has', start: 24, end: 28 }) // true
 * @example yearIsMeant(2000, { text: 'a payment of $2000', start: 14, end: 18 }) // false
 */
export function yearIsMeant(year: number, { text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 48);
  if (NUMBERED.test(before) || CURRENCY.test(before)) return false;
  if (COUNTED.test(after) || UNIT.test(after) || PLAN.test(after)) return false;
  if (/-$/.test(before) && !/(?:mid|early|late|end|pre|post|since)-$/i.test(before)) return false;
  if (SURE.test(before)) return year >= 1500 && !isPluralNoun(after, year);
  if (/[([]$/.test(before)) return /^[)\],;–-]/.test(after) || goesOn(after);
  // "1720 – The city is founded": a line of a chronicle.
  if (before === '' && /^ ?[–—-] ?["“«]?[A-Z]/.test(after)) return true;
  if (year < 1800 || year > 2100) return false;
  if (followsYear(before)) return goesOn(after) || OF_A_YEAR.test(after) || /^ [A-Z]/.test(after);
  if (LIKELY.test(before) || POSSESSIVE.test(before)) {
    return goesOn(after) || OF_A_YEAR.test(after) || (isModern(year) && !isPluralNoun(after, year));
  }
  const opens = before === '' || /: ?$/.test(before) || /[.!?] ["“«]?$/.test(before) || /^["“«(]$/.test(before);
  if (opens)
    return OF_A_YEAR.test(after) || (isModern(year) && /^ (?:was|is|will|saw|has|became|marked|and|or)\b/.test(after));
  // "Had 1986 operating earnings of": the noun may come a word or two later.
  return (OF_A_YEAR.test(after) || OF_A_YEAR_LATER.test(after)) && isModern(year) && /[a-z] $/.test(before);
}

/** `in 2015, 2016 and 2017`, `2015 and 2016`. */
function followsYear(before: string): boolean {
  return /\b(?:1[89]|20)\d\d(?:,? (?:and|or|to|through|till|until) |, |; |\/)(?:in )?$/.test(before);
}

function goesOn(after: string): boolean {
  return ENDS.test(after) || GOES_ON.test(after);
}

/** `in 2000 households`: a round number of things. */
function isPluralNoun(after: string, year: number): boolean {
  if (year % 10 !== 0 || goesOn(after) || OF_A_YEAR.test(after)) return false;
  return /^ (?:[a-z]+ )?[a-z]{2,}s\b/.test(after);
}

function isModern(year: number): boolean {
  return year >= 1900 && year <= 2060;
}

/** Words at the end of what stands before, parted by spaces; `_` is a space within one. */
function endsWith(words: string, link: string): RegExp {
  return new RegExp(`(?:^|[^A-Za-z])(?:${alternatives(words)})${link}$`, 'i');
}

/** Whole words at the beginning of what stands after, behind a space or a hyphen. */
function beginsWith(words: string): RegExp {
  return new RegExp(`^[ -](?:${alternatives(words)})\\b`);
}

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
}
