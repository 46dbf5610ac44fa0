// citation-js ships no types. What the tests ask of it: to read what a citation manager would be given.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
