// Where may a test write? Into a folder of its own that is gone when the test is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** A test, or a whole file of them: what is opened for it is closed when it ends. */
export interface Closing {
  readonly after: (work: () => void | Promise<void>) => void;
}

/** For what all tests of a file share. Called where the file is read; in a hook it would end with that. */
export function wholeFile(): Closing {
  const works: (() => void | Promise<void>)[] = [];
  after(async () => {
    for (const work of works.reverse()) await work();
  });
  return { after: (work) => works.push(work) };
}

export function temporaryFolder(context: Closing): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lays out files by their paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
