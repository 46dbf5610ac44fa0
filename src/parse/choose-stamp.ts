// Which of the stamps above a story is that of its publication?
import type { Above } from './above.ts';
import type { Mark } from './outline.ts';
import type { Stamp } from './stamp.ts';

export interface ChosenStamp {
  /** Index of the stamp of publication; null where there is none, or several that contradict each other. */
  readonly stamp: number | null;
  /** Indexes of stamps that contradict each other. */
  readonly rivals: readonly number[];
  /** Index of the day on which the page was captured. */
  readonly capture: number | null;
}

/** One that is said to be of the publication comes first, then one with a time. */
export function chooseStamp({ pieces }: Above): ChosenStamp {
  const marks = pieces.map(({ mark }) => mark);
  const capture = findCapture(marks);
  const stamps = marks.flatMap((mark, index) => {
    const stamp = mark?.kind === 'stamp' && index !== capture ? mark.stamp : null;
    return stamp === null || stamp.label === 'changed' ? [] : [{ index, stamp }];
  });
  const labelled = stamps.filter(({ stamp }) => stamp.label === 'published');
  const dated = (labelled.length > 0 ? labelled : stamps).filter(({ stamp }) => statesDay(stamp));
  const days = new Set(dated.map(({ stamp }) => stamp.date));
  if (days.size > 1) return { stamp: null, rivals: dated.map(({ index }) => index), capture };
  const timed = dated.find(({ stamp }) => stamp.time !== null);
  return { stamp: (timed ?? dated[0])?.index ?? null, rivals: [], capture };
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
