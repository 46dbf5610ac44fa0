// How does a date stand on a page: for people in words, for machines in `datetime` and EDTF?
import type { JSX } from 'preact';
import type { Edtf } from '../../src/article/record.ts';
import { formatDate, formatLastPart, formatShort } from '../words/dates.ts';
import { machineDate } from '../words/edtf.ts';
import type { Words } from '../words/words.ts';

const FORMS = { long: formatDate, short: formatShort, last: formatLastPart };

interface DateTextProps {
  readonly edtf: Edtf;
  readonly words: Words;
  /** `long`: 13 December 2016. `short`: 13 Dec 2016. `last`: its last part alone, 13. */
  readonly form?: keyof typeof FORMS;
}

export function DateText({ edtf, words, form = 'long' }: DateTextProps): JSX.Element {
  const text = FORMS[form](edtf, words.dates);
  const machine = machineDate(edtf);
  if (machine === null) return <span data-edtf={edtf}>{text}</span>;
  return (
    <time dateTime={machine} data-edtf={machine === edtf ? undefined : edtf}>
      {text}
    </time>
  );
}
