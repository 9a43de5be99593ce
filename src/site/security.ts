// The Content-Security-Policy: nothing from elsewhere, no inline script, one known inline style sheet.
import type { Assets } from './page.ts';

export function contentSecurityPolicy({ cssHash }: Pick<Assets, 'cssHash'>): string {
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${cssHash}'`,
    "script-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Headers of every answer; `frame-ancestors` has no effect in a page's own meta element, so it is here only. */
export function securityHeaders(assets: Assets): Record<string, string> {
  return {
    'content-security-policy': `${contentSecurityPolicy(assets)}; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'interest-cohort=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
