// How was each of these articles read? A row an article.
import type { JSX } from 'preact';
import type { ReadingRow } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { HeadlineText } from './HeadlineText.tsx';

interface ReadingTableProps {
  readonly rows: readonly ReadingRow[];
  readonly words: Words;
  /** The id of the heading that names the table. */
  readonly label: string;
}

export function ReadingTable({ rows, words, label }: ReadingTableProps): JSX.Element {
  return (
    <table class="ledger full" aria-labelledby={label}>
      <thead>
        <tr>
          <th scope="col">{words.dateColumn}</th>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.readAs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td class="when">
              {row.published === null ? words.noDate : <DateText edtf={row.published} words={words} form="short" />}
            </td>
            <td>
              <a href={row.href}>
                <HeadlineText text={row.headline} origin={row.origin} lang={row.lang} />
              </a>
              {row.files.map((file) => (
                <code>{file}</code>
              ))}
            </td>
            <td>
              <Reading row={row} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reading({ row, words }: { readonly row: ReadingRow; readonly words: Words }): JSX.Element {
  return (
    <ul>
      <li>
        <code>{row.format}</code>
        {row.provider !== null && ` · ${row.provider}`}
      </li>
      {row.certainty !== 'stated' && (
        <li>
          {words.date}: {row.certainty === 'edited' ? words.editedDates : words.absentDates}
        </li>
      )}
      {row.doubts > 0 && <li class="look">{words.doubtCount(row.doubts)}</li>}
      {row.warnings.map((warning) => (
        <li class="look" lang="en">
          {warning}
        </li>
      ))}
    </ul>
  );
}
