// Built assets as answers: the name holds a digest of the content, so that they may be kept for ever.
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** The name of an asset in `/assets/<name>`; nothing for any other path, or a name that no build makes. */
export function assetName(pathname: string): string | undefined {
  return /^\/assets\/([\w-]+\.(?:css|js|woff2))$/.exec(pathname)?.[1];
}

export function assetResponse(name: string, body: BodyInit | undefined): Response {
  if (body === undefined) return new Response('There is no such file.\n', { status: 404 });
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}
