// What of edtf.js do we use? It ships no types.
declare module 'edtf' {
  /** Milliseconds in UTC of the first and the last moment. */
  export default function edtf(
    text: string,
    options: { readonly level: number },
  ): { readonly min: number; readonly max: number };
}
