// How does the accession register grow?
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterEvent } from './archive/register.ts';
import { formatEvents, REGISTER_FILE } from './archive/register-lines.ts';

/**
 * Enters new lines into the register, before any of their pages stands: an address is never given out twice.
 *
 * @param content the content folder
 */
export function record(content: string, events: readonly RegisterEvent[]): void {
  if (events.length > 0) appendFileSync(join(content, REGISTER_FILE), formatEvents(events));
}
