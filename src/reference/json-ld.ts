// How does a statement in the words of schema.org stand in a page?

/**
 * JSON for the inside of a `<script>`: no text in it can end the element or open a comment, whatever an article says.
 *
 * @example printJsonLd({ headline: '</script>' }) // '{"headline":"\\u003c/script>"}'
 */
export function printJsonLd(statement: object): string {
  return JSON.stringify(statement).replaceAll('<', '\\u003c');
}

/** The address where it is one of the web's; null for anything else that an editor may have written. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
