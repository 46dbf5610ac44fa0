// What does a source file import?

export interface Import {
  /** As written: `../text/span.ts`, `node:fs`, `preact`. */
  readonly from: string;
  /** Whether types alone are taken, so that nothing of it runs. */
  readonly isType: boolean;
}

/** `import … from '…'` and `export … from '…'`, on one line or over several. */
const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm;
/** `import '…'`, and `import('…')` wherever it stands. */
const BARE = /^[ \t]*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/**
 * @example findImports("import type { Span } from '../text/span.ts';") // [{ from: '../text/span.ts', isType: true }]
 */
export function findImports(source: string): Import[] {
  const statements = [...source.matchAll(STATEMENT)].map(([, type, from = '']) => ({
    from,
    isType: type !== undefined,
  }));
  const bare = [...source.matchAll(BARE)].map(([, from, dynamic]) => ({ from: from ?? dynamic ?? '', isType: false }));
  return [...statements, ...bare];
}
