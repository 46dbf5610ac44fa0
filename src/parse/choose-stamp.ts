// Which of the stamps above a story is that of its publication?
import type { Above } from './above.ts';
import { daysApart, filedOn, MOST_DAYS_APART } from './filed.ts';
import type { Mark, Piece } from './piece.ts';
import { isHeadlineLike } from './prose.ts';
import type { Stamp } from './stamp.ts';

export interface ChosenStamp {
  /** Index of the stamp of publication; null where there is none, or several that contradict each other. */
  readonly stamp: number | null;
  /** Indexes of stamps that contradict each other. */
  readonly rivals: readonly number[];
  /** Index of the day on which the page was captured. */
  readonly capture: number | null;
  /** Indexes of days that stand among running words, and say when something happens. */
  readonly told: readonly number[];
}

/** One that is said to be of the publication comes first, then one with a time. */
export function chooseStamp(above: Above): ChosenStamp {
  const marks = above.pieces.map(({ mark }) => mark);
  const capture = findCapture(marks) ?? findEarlyCapture(above);
  const told = marks.flatMap((_, index) => (index !== capture && isTold(above, index) ? [index] : []));
  const stamps = marks.flatMap((mark, index) => {
    const stamp = mark?.kind === 'stamp' && index !== capture && !told.includes(index) ? mark.stamp : null;
    return stamp === null || stamp.label === 'changed' ? [] : [{ index, stamp }];
  });
  const labelled = stamps.filter(({ stamp }) => stamp.label === 'published');
  const dated = (labelled.length > 0 ? labelled : stamps).filter(({ stamp }) => statesDay(stamp));
  const days = new Set(dated.map(({ stamp }) => stamp.date));
  if (days.size > 1) return { stamp: null, rivals: dated.map(({ index }) => index), capture, told };
  const timed = dated.find(({ stamp }) => stamp.time !== null);
  return { stamp: (timed ?? dated[0])?.index ?? null, rivals: [], capture, told };
}

/** Or tries to. */
function statesDay({ date, fault }: Stamp): boolean {
  return date !== null || fault !== null;
}

/** `Flag Saturday, 20 April 2024`; or a weekday and day among the menus, or above another stamp. */
function findCapture(marks: readonly (Mark | null)[]): number | null {
  const lastStamp = marks.findLastIndex((mark) => mark?.kind === 'stamp');
  const capture = marks.findIndex((mark, index) => {
    if (mark?.kind === 'capture') return true;
    const stamp = mark?.kind === 'stamp' ? mark.stamp : null;
    if (stamp === null || !stamp.hasWeekday || stamp.time !== null || stamp.label !== null) return false;
    return index < lastStamp || marks[index + 1]?.role === 'navigation';
  });
  return capture < 0 ? null : capture;
}

/** A day without a time, above the menus and far from that of the dateline. */
function findEarlyCapture({ pieces, story }: Above): number | null {
  const capture = pieces.findIndex((piece, index) => {
    const date = bareDay(piece);
    return date !== null && ABOVE_MENUS.has(pieces[index + 1]?.mark?.kind ?? '') && isFar(date, story);
  });
  return capture < 0 ? null : capture;
}

const ABOVE_MENUS: ReadonlySet<string> = new Set(['menu', 'language-switch']);

/** Whether a day without a time is one of the words around it: beside a piece of a sentence, or below headline and words. */
function isTold({ pieces, story }: Above, index: number): boolean {
  const [first, before, piece, next] = [pieces[index - 2], pieces[index - 1], pieces[index], pieces[index + 1]];
  const date = piece === undefined ? null : bareDay(piece);
  if (date === null) return false;
  const isAlone = pieces.every((other, at) => at === index || other.mark?.kind !== 'stamp');
  const isBelowTitle = before?.mark === null && isHeadlineLike(before.words);
  if (before?.mark === null && BREAKS_OFF.test(before.words)) return true;
  if (next === undefined) return isAlone && isBelowTitle && isFar(date, story);
  if (next.mark === null && GOES_ON.test(next.words)) return true;
  if (next.mark === null && before?.mark === null && ENDS.test(next.words)) return true;
  if (!isAlone || !isBelowTitle || next.mark !== null) return false;
  const isBelowWords = first?.mark === null && isHeadlineLike(first.words);
  return isBelowWords && story?.dateline != null && (story.dateline.date === null || isFar(date, story));
}

/** A line that goes on with a sentence: `at the Palace of Pupils.`, and no `eGov` or `iPhone`. */
const GOES_ON = /^\p{Ll}(?:[\p{Ll}’'-]| \p{L}|$)/u;

/** A short line with the end of a sentence. */
const ENDS = /^(?=.{1,60}$)\S.*\p{L}{2}[.;,]$/u;

/** A line that ends in the middle of a sentence. */
const BREAKS_OFF =
  /(?:[,;]|[\s,](?:on|by|in|of|to|and|until|till|from|since|before|after|between|for|with|в|на|с|со|до|от|по|и|к|о|з|да|ад|і|мен|және))$/iu;

/** The day of a stamp that states nothing but a whole date. */
function bareDay({ mark }: Piece): string | null {
  const stamp = mark?.kind === 'stamp' ? mark.stamp : null;
  const isBare = stamp !== null && stamp.time === null && stamp.label === null && stamp.dayNumber !== null;
  return isBare ? stamp.date : null;
}

function isFar(date: string, story: Piece | undefined): boolean {
  const apart = daysApart(date, filedOn(story?.dateline ?? null));
  return apart !== null && apart > MOST_DAYS_APART;
}
