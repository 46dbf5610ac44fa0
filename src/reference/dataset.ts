// What does the archive say of its data in the words of schema.org?
import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { ABOUT, DATA_INDEX, DATA_PACKAGE } from '../archive/addresses.ts';
import type { Edtf } from '../article/record.ts';
import { webAddress } from './json-ld.ts';
import type { ArchiveName } from './news-article.ts';
import { statedDate } from './stated-date.ts';

/** What the archive holds, as its about page counts it. */
export interface Coverage {
  /** Of the dated stories; null where there are none. */
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  readonly agencies: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** As the stories state them. */
  readonly rights: readonly (string | null)[];
}

export function archiveDataset(
  coverage: Coverage,
  archive: ArchiveName & { readonly description: string },
): WithContext<Dataset> {
  const { title, description, baseUrl } = archive;
  const [first, last] = [statedDate(coverage.first), statedDate(coverage.last)];
  const [license, ...others] = coverage.rights;
  const shared = others.length === 0 ? webAddress(license ?? null) : null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(baseUrl === null ? {} : { '@id': baseUrl + ABOUT, url: baseUrl + ABOUT }),
    name: title,
    description: description === '' ? title : description,
    ...(first === null || last === null ? {} : { temporalCoverage: `${first}/${last}` }),
    ...(coverage.languages.length === 0 ? {} : { inLanguage: coverage.languages }),
    ...(coverage.agencies.length === 0
      ? {}
      : { sourceOrganization: coverage.agencies.map((name) => ({ '@type': 'NewsMediaOrganization', name }) as const) }),
    provider: { '@type': 'ArchiveOrganization', name: title, ...(baseUrl === null ? {} : { url: baseUrl }) },
    isAccessibleForFree: true,
    ...(shared === null ? {} : { license: shared }),
    ...(baseUrl === null
      ? {}
      : {
          distribution: [
            download('application/json', baseUrl + DATA_INDEX),
            download('application/json', baseUrl + DATA_PACKAGE),
          ],
        }),
  };
}

function download(encodingFormat: string, contentUrl: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
