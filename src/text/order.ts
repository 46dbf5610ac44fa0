// Which text comes first? By code units, the same on every machine, whatever its locale.

/** For `sort`: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
