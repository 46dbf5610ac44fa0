// How are the records given away as tables, for a spreadsheet or for statistics?
import { TABLE_SCHEMA, tableAddress } from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import type { TagKind } from '../article/record.ts';
import type { DataFile } from '../plan/data-file.ts';
import { Fingerprint, hashText } from '../text/fingerprint.ts';
import { printCsv } from './csv.ts';

/** A column of the tables: what stands in it, as a Table Schema says it, and where it comes from. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly description: string;
  readonly read: (story: Story) => string;
}

/**
 * What the catalogue card holds. The text itself, with all that was found in it, is in the records (`.ndjson`): a table
 * with whole articles in its cells would have to be read from the disk again, a year at a time, for each story that comes in.
 */
export const COLUMNS: readonly Column[] = [
  text('id', 'The number that the archive gave it.', ({ id }) => id),
  text('url', 'Its page, relative to the root of the site.', ({ url }) => url),
  text('published', 'When the agency published it (EDTF); empty: not known.', ({ card }) => card.published),
  text('time', 'The hour, as written.', ({ card }) => card.time),
  text('certainty', 'Who says so: stated (the text), edited (the editor), absent.', ({ card }) => card.certainty),
  text('not_before', 'The latest day that an undated text reports as past (EDTF).', ({ card }) => card.notBefore),
  text('filed', 'The day in the dateline (EDTF).', ({ card }) => card.datelineDate),
  text('place', 'Where it was filed.', ({ card }) => card.place),
  text('agency', 'Whose text it is.', ({ card }) => card.provider),
  text('lang', 'The language of the text (BCP 47).', ({ card }) => card.lang),
  text('headline', 'The headline.', ({ card }) => card.headline),
  text('headline_origin', 'stated (the text), derived (from its first sentence), edited.', ({ card }) => card.origin),
  text('lede', 'The first words, at most 240 characters.', ({ card }) => card.lede),
  tags('people', 'person'),
  tags('places', 'place'),
  tags('organisations', 'organisation'),
  tags('topics', 'topic'),
  text('format', 'How the source was written down.', ({ card }) => card.format),
  text('status', 'usable, excerpt, metadata or withdrawn.', ({ card }) => card.status),
  text('rights', 'As the archive knows them.', ({ card }) => card.rights),
  {
    ...{ name: 'doubts', type: 'integer', description: 'How many things the rules could not settle.' },
    read: ({ card }) => String(card.doubts),
  },
  {
    ...{ name: 'added', type: 'date', description: 'When it came into this archive.' },
    read: ({ added }) => added,
  },
  text('files', 'The files of the archive that hold this text.', ({ files }) => files.join('; ')),
  text('sha256', 'Of the text below the front matter, in UTF-8.', ({ card }) => card.sha256),
];

/** What a list of stories shows of them; the rest is in the table of the year. */
const LISTED: ReadonlySet<string> = new Set(
  'id url published time agency place lang headline headline_origin'.split(' '),
);

/** The stories by year of publication, those without a date in a table of their own, and the schema of the tables. */
export function planTables(archive: Archive): DataFile[] {
  const undated = archive.undated.length === 0 ? [] : [{ date: 'undated', stories: archive.undated }];
  const tables = [...archive.years, ...undated].map(({ date, stories }) => ({
    url: tableAddress(date),
    fingerprint: foldRows(new Fingerprint(), stories).value(),
    make: () => printTable(COLUMNS, stories),
  }));
  const schema = `${JSON.stringify(SCHEMA, null, 1)}\n`;
  return [...tables, { url: TABLE_SCHEMA, fingerprint: hashText(schema), make: () => schema }];
}

/** Table Schema 2.0, of the Data Package standard. */
const SCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: COLUMNS.map(({ name, type, description }) => ({ name, type, description })),
  primaryKey: ['id'],
  missingValues: [''],
};

/** A table of fewer columns, for a list of stories. */
export function printList(stories: readonly Story[]): string {
  return printTable(
    COLUMNS.filter(({ name }) => LISTED.has(name)),
    stories,
  );
}

function printTable(columns: readonly Column[], stories: readonly Story[]): string {
  return printCsv(
    columns.map(({ name }) => name),
    stories.map((story) => columns.map(({ read }) => read(story))),
  );
}

function foldRows(fingerprint: Fingerprint, stories: readonly Story[]): Fingerprint {
  fingerprint.number(stories.length);
  for (const { whole } of stories) fingerprint.number(whole);
  return fingerprint;
}

function text(name: string, description: string, read: (story: Story) => string | null): Column {
  return { name, type: 'string', description, read: (story) => read(story) ?? '' };
}

function tags(name: string, kind: TagKind): Column {
  const read = ({ card }: Story): string => {
    let names = '';
    for (const tag of card.tags) {
      if (tag.kind === kind && tag.salient) names += names === '' ? tag.name : `; ${tag.name}`;
    }
    return names;
  };
  return { name, type: 'string', description: `The ${name} that it is about, parted by semicolons.`, read };
}
