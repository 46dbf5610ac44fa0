// What has the archivist settled for the whole archive, and for its folders?
import type { Encoding } from '../text/source-file.ts';

/** What holds for all files below a folder of `content/`; the deepest folder that says something wins, key by key. */
export interface FolderSettings {
  readonly provider: string | null;
  readonly language: string | null;
  readonly encoding: Encoding | null;
  readonly rights: string | null;
}

export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Absolute, ends in `/`; null: the archive does not know where it will stand. */
  readonly baseUrl: string | null;
  /** For `tag:` ids (RFC 4151), as `example.org,2026`. */
  readonly tagAuthority: string | null;
  /** BCP 47: of the site's own words. */
  readonly language: string;
  /** Keys are folders relative to `content/`, without a closing slash. */
  readonly folders: Readonly<Record<string, FolderSettings>>;
}

const NOTHING_SETTLED: FolderSettings = { provider: null, language: null, encoding: null, rights: null };

/**
 * The settings that hold for a file.
 *
 * @param path relative to the content folder, `/` between its parts
 */
export function settingsFor(path: string, folders: Settings['folders']): FolderSettings {
  let settled = NOTHING_SETTLED;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = folders[path.slice(0, slash)];
    if (folder === undefined) continue;
    settled = {
      provider: folder.provider ?? settled.provider,
      language: folder.language ?? settled.language,
      encoding: folder.encoding ?? settled.encoding,
      rights: folder.rights ?? settled.rights,
    };
  }
  return settled;
}
