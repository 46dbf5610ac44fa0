// How does the layout stay a partition where control characters stand inside its entries?
import type { LayoutEntry } from '../article/record.ts';
import type { Span } from '../text/span.ts';

/** The layout with an entry for each run of control characters, the entries around them cut. Both sorted. */
export function withControls(layout: readonly LayoutEntry[], controls: readonly Span[]): LayoutEntry[] {
  const cut: LayoutEntry[] = controls.map(({ start, end }) => ({
    start,
    end,
    role: 'control',
    why: 'characters that show nothing',
  }));
  let next = 0;
  for (const entry of layout) {
    let { start } = entry;
    while ((controls[next]?.end ?? Infinity) <= start) next += 1;
    let at = next;
    for (let control = controls[at]; control !== undefined && control.start < entry.end; control = controls[at]) {
      if (control.start > start) cut.push({ ...entry, start, end: control.start });
      start = control.end;
      at += 1;
    }
    if (start < entry.end) cut.push({ ...entry, start });
  }
  return cut.sort((a, b) => a.start - b.start);
}
