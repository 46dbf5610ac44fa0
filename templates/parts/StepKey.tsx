// How many stories does each shade of the calendar stand for?
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

interface StepKeyProps {
  /** From how many stories on each shade is used, the lightest first. */
  readonly steps: readonly number[];
  readonly words: Words;
}

export function StepKey({ steps, words }: StepKeyProps): JSX.Element {
  return (
    <ul class="links key">
      <li>{words.storiesADay}</li>
      {steps.map((from, at) => (
        <li class={`step-${at + 1}`}>{rangeOf(from, steps[at + 1] ?? null)}</li>
      ))}
    </ul>
  );
}

/** @example rangeOf(2, 5) // '2–4' */
function rangeOf(from: number, next: number | null): string {
  if (next === null) return `${from}+`;
  return next === from + 1 ? String(from) : `${from}–${next - 1}`;
}
