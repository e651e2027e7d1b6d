import type { HTTPRequest, Page } from 'puppeteer-core';

/** What becomes of one request that was to change something. */
export type Fault =
  /** It never arrives. */
  | 'drop-before'
  /** It has its effect, and the answer is lost (P13). */
  | 'drop-after'
  /** It has its effect, and no answer comes. */
  | 'silent-after'
  /** It is refused, as this problem. */
  | { readonly status: number; readonly kind: string; readonly headers?: Readonly<Record<string, string>> };

/** The next request that matches `METHOD /path` meets this fault; after that all is well again. */
export async function fail(page: Page, matching: RegExp, fault: Fault): Promise<void> {
  const isMeant = (request: HTTPRequest): boolean =>
    matching.test(`${request.method()} ${new URL(request.url()).pathname}`);
  let isMet = false;
  const onRequest = (request: HTTPRequest): void => {
    // What is asked meanwhile, by a notice of the effect for instance, is held up no more than it must be.
    if (isMet || !isMeant(request)) return void request.continue().catch(() => undefined); // let go already
    isMet = true;
    void meet(request, fault)
      .then(() => page.setRequestInterception(false))
      .then(() => page.off('request', onRequest));
  };
  await page.setRequestInterception(true);
  page.on('request', onRequest);
}

async function meet(request: HTTPRequest, fault: Fault): Promise<void> {
  if (fault === 'drop-before') return request.abort('connectionreset');
  if (fault === 'drop-after' || fault === 'silent-after') {
    const body = await request.fetchPostData();
    await fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body === undefined ? {} : { body }),
    });
    return fault === 'drop-after' ? request.abort('connectionreset') : undefined;
  }
  const { status, kind, headers = {} } = fault;
  return request.respond({
    status,
    headers,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `https://liaison.dev/problems/${kind}`, title: kind, status, kind }),
  });
}
