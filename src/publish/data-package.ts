// How does a program for tables and statistics learn what the data files hold? By a Data Package descriptor.
import { DATA_PACKAGE, linkTo, TABLE_SCHEMA } from '../archive/addresses.ts';
import type { DataFile } from '../plan/data-file.ts';
import { Fingerprint } from '../text/fingerprint.ts';

interface PackageSite {
  readonly title: string;
  readonly description: string;
  readonly baseUrl: string | null;
}

/**
 * `datapackage.json`, version 2.0 of the standard: every table and every file of records with its hash.
 *
 * @param tables those of `planTables`
 * @param records those of `planRecords`; all of them have to come earlier in the plan than this
 */
export function planDataPackage(
  site: PackageSite,
  tables: readonly DataFile[],
  records: readonly DataFile[],
): DataFile[] {
  const csv = tables.filter(({ url }) => url.endsWith('.csv'));
  const lines = records.filter(({ url }) => url.endsWith('.ndjson'));
  const fingerprint = new Fingerprint().text(site.title).text(site.description).text(site.baseUrl);
  for (const { url, fingerprint: content } of [...csv, ...lines]) fingerprint.text(url).number(content);
  const make: DataFile['make'] = (hashOf) => {
    const resource = ({ url }: DataFile, kind: string, more: object): object => {
      const path = linkTo(DATA_PACKAGE, url);
      const name = `${kind}-${path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))}`;
      return { name, path, encoding: 'utf-8', hash: `sha256:${hashOf(url)}`, ...more };
    };
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'articles',
      title: site.title,
      ...(site.description === '' ? {} : { description: site.description }),
      ...(site.baseUrl === null ? {} : { homepage: site.baseUrl }),
      resources: [
        ...csv.map((file) => resource(file, 'table', TABLE)),
        ...lines.map((file) => resource(file, 'records', LINES)),
      ],
    };
    return `${JSON.stringify(descriptor, null, 1)}\n`;
  };
  return [{ url: DATA_PACKAGE, fingerprint: fingerprint.value(), make, listsHashes: true }];
}

const TABLE = {
  $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  schema: linkTo(DATA_PACKAGE, TABLE_SCHEMA),
};

const LINES = { format: 'ndjson', mediatype: 'application/x-ndjson' };
