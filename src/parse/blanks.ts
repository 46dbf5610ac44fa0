// Which characters are layout, and which should not be in a text at all?
import type { Span } from '../text/span.ts';

/** White space as `\s` means it. */
export function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/**
 * Control characters, and those that show nothing: soft hyphens, zero-width spaces, joints and marks that turn the
 * direction of writing, non-characters. White space is none of them, nor the joints inside Persian words and emoji.
 */
export function isControl(unit: number): boolean {
  if (unit < 0xad) return unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 0xa0);
  if (unit < 0x180e) return unit === 0xad;
  if (unit < 0x200b) return unit === 0x180e;
  if (unit < 0x2070) {
    return unit === 0x200b || unit === 0x200e || unit === 0x200f || (unit > 0x2029 && unit < 0x202f) || unit > 0x205f;
  }
  return (unit > 0xfff8 && unit < 0xfffd) || unit === 0xfffe || unit === 0xffff;
}

/** The same as a class of a pattern: whole texts are searched faster so. */
const CONTROLS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufff9-\\ufffc\\ufffe\\uffff';
const CONTROL = new RegExp(`[${CONTROLS}]`);

/** Runs of control characters in a text. */
export function findControls(text: string): Span[] {
  if (!CONTROL.test(text)) return [];
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isControl(text.charCodeAt(at))) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.end === at) last.end += 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** The text with its white space folded and without control characters, as a reader sees it. */
export function foldText(text: string): string {
  return isFolded(text) ? text : withoutControls(text).replace(/\s+/g, ' ').trim();
}

/** Nothing but visible characters with single spaces between them. */
function isFolded(text: string): boolean {
  return text.charCodeAt(0) !== SPACE && text.charCodeAt(text.length - 1) !== SPACE && !UNFOLDED.test(text);
}

const SPACE = 32;
const UNFOLDED = new RegExp(`[^\\S ]|  |[${CONTROLS}]`);

function withoutControls(text: string): string {
  const controls = findControls(text);
  let kept = '';
  let from = 0;
  for (const { start, end } of controls) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** The span without the white space and control characters at its ends. Empty if it has nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isInvisible(text, from)) from += 1;
  while (to > from && isInvisible(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isInvisible(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isBlank(unit) || isControl(unit);
}
