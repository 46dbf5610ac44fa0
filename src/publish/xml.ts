// How is a text written into XML?

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of a surrogate pair, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Where one of them may be: most texts are let through by this, which is the faster to ask. */
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it stands in an element or in a value between double quotes. What XML forbids is left out.
 *
 * @example escapeXml('BREST. \u000cTrade & "growth"') // 'BREST. Trade &amp; &quot;growth&quot;'
 */
export function escapeXml(text: string): string {
  const allowed = SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
  return /[&<>"]/.test(allowed) ? allowed.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '') : allowed;
}

/** An attribute with a space before it; nothing where its value is null. */
export function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeXml(value)}"`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
