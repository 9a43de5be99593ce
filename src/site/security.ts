// The Content-Security-Policy: nothing from elsewhere, no inline script, no inline style but our own sheets.
import type { Assets, StyleName } from './page.ts';

export function contentSecurityPolicy({ styles }: Pick<Assets, 'styles'>, names: readonly StyleName[]): string {
  const digests = names.map((name) => `'sha256-${styles[name].hash}'`);
  return [
    "default-src 'none'",
    ["style-src 'self'", ...digests].join(' '),
    "script-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Headers of every answer; `frame-ancestors` has no effect in a page's own meta element, so it is here only. */
export function securityHeaders(assets: Assets, names: readonly StyleName[] = []): Record<string, string> {
  return {
    'content-security-policy': `${contentSecurityPolicy(assets, names)}; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'interest-cohort=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** Of the one page that others may frame: nothing runs in it, and a page that is isolated may hold it too. */
export function framedSecurityHeaders({ styles }: Pick<Assets, 'styles'>): Record<string, string> {
  return {
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styles.embed.hash}'; font-src 'self'; form-action 'none'; base-uri 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'interest-cohort=(), browsing-topics=()',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
  };
}
