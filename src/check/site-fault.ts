// How is a fault of the published site told?
import type { Message } from '../text/message.ts';

/** @param url of the file at fault */
export function siteFault(rule: string, url: string, text: string, advice: string): Message {
  return { severity: 'error', rule, path: url, start: null, end: null, text, advice };
}
