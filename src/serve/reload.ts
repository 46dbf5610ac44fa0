// How does a page that is open in a browser learn that the site was built again?

/** What stands at these addresses is not of the site. */
export const RELOAD_SCRIPT_URL = '/.dateline/reload.js';
export const EVENTS_URL = '/.dateline/events';

/** What a page is told when it connects, and whenever it changes. */
export interface LiveState {
  /** Another one: the site has changed since the page was loaded. */
  readonly at: string;
  /** Why the last build published nothing, as text; null: it did. */
  readonly trouble: string | null;
}

/** What the browser runs. `at` in its own address is the state in which its page was loaded. */
export const RELOAD_SCRIPT = `'use strict';
const here = new URL(document.currentScript.src).searchParams.get('at');
let overlay = null;
function show(trouble) {
  overlay?.remove();
  overlay = null;
  if (trouble === null) return;
  overlay = document.createElement('pre');
  overlay.setAttribute('role', 'alert');
  overlay.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem 1.5rem;'
    + 'background:#6b1a10;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;z-index:9';
  overlay.textContent = trouble;
  document.body.append(overlay);
}
new EventSource('${EVENTS_URL}').addEventListener('state', (event) => {
  const { at, trouble } = JSON.parse(event.data);
  if (at === here) show(trouble);
  else location.reload();
});
`;

/**
 * The page with the script that reloads it, and a policy that lets that script run and call us. Made for each request:
 * the file on disk stays as it was published.
 *
 * @param at the state in which the page is given out
 */
export function withReload(html: string, at: string): string {
  const script = `<script src="${RELOAD_SCRIPT_URL}?at=${encodeURIComponent(at)}"></script>`;
  const relaxed = html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    return before + relaxPolicy(policy) + after;
  });
  const end = relaxed.lastIndexOf('</body>');
  return end < 0 ? relaxed + script : relaxed.slice(0, end) + script + relaxed.slice(end);
}

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/i;

/** Adds `'self'` to what a policy allows of scripts and connections, and leaves everything else as strict as it is. */
export function relaxPolicy(policy: string): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== undefined && name !== '');
  for (const name of ['script-src', 'connect-src']) {
    const found = directives.find(([first]) => first?.toLowerCase() === name);
    if (found === undefined) directives.push([name, "'self'"]);
    else if (!found.includes("'self'")) found.push("'self'");
  }
  return directives
    .map((words) => words.filter((word) => word !== "'none'" || words.length === 2).join(' '))
    .join('; ');
}

/** One event of the stream. */
export function formatState(state: LiveState): string {
  return `event: state\ndata: ${JSON.stringify(state)}\n\n`;
}
