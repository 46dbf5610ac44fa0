// Can the records be read, and are they those that their index names?
import { DATA_INDEX } from '../archive/addresses.ts';
import type { Message } from '../text/message.ts';
import { siteFault } from './site-fault.ts';

/** The folder of the records, with its closing slash. */
const FOLDER = DATA_INDEX.slice(0, DATA_INDEX.lastIndexOf('/') + 1);

const ADVICE = 'Build again with --full.';

interface IndexRow {
  readonly file: string;
  readonly count: number;
  readonly sha256: string;
}

/**
 * @param read the text of a file of the site; null where there is none
 * @param hashes SHA-256 by address
 */
export function checkRecords(read: (url: string) => string | null, hashes: ReadonlyMap<string, string>): Message[] {
  const text = read(DATA_INDEX);
  if (text === null)
    return [siteFault('records/no-index', DATA_INDEX, 'Missing file, expected the index of the records', ADVICE)];
  const rows = rowsOf(parse(text));
  if (rows === null) {
    return [
      siteFault(
        'records/index',
        DATA_INDEX,
        'Unexpected JSON, expected "files" with name, count and sha256 of each',
        ADVICE,
      ),
    ];
  }
  const messages = rows.flatMap((row) => checkFile(row, read(FOLDER + row.file), hashes));
  const named = new Set(rows.map(({ file }) => FOLDER + file));
  const unnamed = [...hashes.keys()].filter(
    (url) => url.startsWith(FOLDER) && url.endsWith('.ndjson') && !named.has(url),
  );
  return [
    ...messages,
    ...unnamed.map((url) =>
      siteFault('records/unnamed', url, `Unexpected file, expected one that ${DATA_INDEX} names`, ADVICE),
    ),
  ];
}

function checkFile(
  { file, count, sha256 }: IndexRow,
  text: string | null,
  hashes: ReadonlyMap<string, string>,
): Message[] {
  const url = FOLDER + file;
  if (text === null)
    return [siteFault('records/no-file', url, `Missing file, expected the one that ${DATA_INDEX} names`, ADVICE)];
  const messages: Message[] = [];
  if (hashes.get(url) !== sha256) {
    messages.push(
      siteFault('records/hash', url, `Unexpected content, expected the SHA-256 ${sha256} of ${DATA_INDEX}`, ADVICE),
    );
  }
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length !== count) {
    messages.push(
      siteFault(
        'records/count',
        url,
        `Unexpected ${lines.length} records, expected the ${count} of ${DATA_INDEX}`,
        ADVICE,
      ),
    );
  }
  let last = '';
  for (const [at, line] of lines.entries()) {
    const record = parse(line);
    const id = textAt(record, 'id');
    const page = textAt(record, 'url');
    const place = { start: { line: at + 1, column: 1 } };
    if (id === null || page === null) {
      const text = 'Unexpected line, expected a record with id and url';
      messages.push({ ...siteFault('records/line', url, text, ADVICE), ...place });
      continue;
    }
    if (!hashes.has(page)) {
      const text = `Unexpected url ${JSON.stringify(page)}, expected a page of the site`;
      messages.push({ ...siteFault('records/no-page', url, text, ADVICE), ...place });
    }
    if (id <= last) {
      const text = `Unexpected id ${id} behind ${last}, expected each once and in order`;
      messages.push({ ...siteFault('records/order', url, text, ADVICE), ...place });
    }
    last = id;
  }
  return messages;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function rowsOf(index: unknown): IndexRow[] | null {
  const files = valueAt(index, 'files');
  if (!Array.isArray(files)) return null;
  const rows: IndexRow[] = [];
  for (const row of files) {
    const [file, count, sha256] = [textAt(row, 'file'), valueAt(row, 'count'), textAt(row, 'sha256')];
    if (file === null || sha256 === null || typeof count !== 'number' || file.includes('/')) return null;
    rows.push({ file, count, sha256 });
  }
  return rows;
}

function textAt(value: unknown, key: string): string | null {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : null;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
