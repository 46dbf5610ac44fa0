// What may a page of the site load and run? One text for the pages themselves and for the host's headers.

/**
 * The Content Security Policy of every page: its own style sheets, pictures of its own host, and nothing that runs.
 * `connect-src` lets nothing out: it is there for the tools that look for `robots.txt` from within a page.
 *
 * @param styleHashes of the style sheets that stand in the pages, `sha256-…`
 */
export function securityPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The same policy for the header that a host sends with every file. A browser holds a page to its own policy and to
 * the header's at once, so the header names the scripts of all pages, and each page lets through its own.
 *
 * @param scripts as a policy names them: `'sha256-…'`, `'self'`
 */
export function hostPolicy(policy: string, scripts: readonly string[]): string {
  const script = scripts.length === 0 ? [] : [`script-src ${scripts.join(' ')}`];
  return [policy, ...script, "frame-ancestors 'self'"].join('; ');
}
