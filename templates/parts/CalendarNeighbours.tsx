// Which day, month or year with stories comes before this one, and which after?
import type { JSX } from 'preact';
import type { CalendarCell } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { type Neighbour, PreviousNext } from './PreviousNext.tsx';

interface CalendarNeighboursProps {
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
  readonly words: Words;
}

export function CalendarNeighbours({ previous, next, words }: CalendarNeighboursProps): JSX.Element | null {
  return <PreviousNext previous={neighbour(previous, words)} next={neighbour(next, words)} words={words} />;
}

function neighbour(cell: CalendarCell | null, words: Words): Neighbour | null {
  if (cell === null || cell.href === null) return null;
  return { href: cell.href, label: <DateText edtf={cell.date} words={words} /> };
}
