// What runs on the page of an address where nothing stands?
import { createHash } from 'node:crypto';
import type { PageScript } from './page-parts.ts';

/** Reads a year out of the address that failed and leads to it among the years. Without it the page says as much. */
const SOURCE = `const y=/\\/(1[89]\\d\\d|20\\d\\d)(?=\\/)/.exec(location.pathname),g=document.getElementById('guess');
if(y){const a=g.querySelector('a');a.textContent=y[1];a.href+='#y'+y[1];g.hidden=false}`;

/** It looks for an element `guess` that is hidden and has a link in it. */
export const GUESS_YEAR: PageScript = {
  source: SOURCE,
  hash: `sha256-${createHash('sha256').update(SOURCE).digest('base64')}`,
};
