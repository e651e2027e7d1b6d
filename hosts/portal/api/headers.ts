import type { OutgoingHttpHeaders } from 'node:http';

import type { Remote } from '../../../tools/remotes.ts';

/**
 * As strict as a careful company's portal (P1, P2): no inline script or style, nothing evaluated, and Trusted Types with a
 * closed list. `lit-html` is the portal's own Lit; each remote brings one policy under its own name.
 */
export function securityHeaders(remotes: readonly Remote[]): OutgoingHttpHeaders {
  const origins = remotes.map(({ port }) => `http://localhost:${port}`).join(' ');
  const policies = remotes.map(({ id }) => `liaison-${id}#lit`).join(' ');
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${origins}`,
    `connect-src 'self' ${origins}`,
    `style-src 'self'`,
    `img-src 'self' blob: data:`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html ${policies}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
