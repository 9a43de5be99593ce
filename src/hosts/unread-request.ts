// What is answered to what Node could not read as a request, so that it never came to the app: in words, and to programs as a problem.

/** As Node tells it; the packet is what came. */
export interface UnreadRequest extends NodeJS.ErrnoException {
  rawPacket?: Buffer;
}

/** The whole answer, byte for byte as it is sent. */
export function unreadAnswer({ code, rawPacket }: UnreadRequest): string {
  const isTooLong = code === 'HPE_HEADER_OVERFLOW';
  const [status, title, detail] = isTooLong
    ? [
        431,
        'Request Header Fields Too Large',
        'The address or the headers are too long. Shorten the address and try again.',
      ]
    : [400, 'Bad Request', 'This is not a request that can be read.'];
  const isOfApi = /^[A-Za-z]+ \/api\//.test(rawPacket?.toString('latin1', 0, 40) ?? '');
  const body = isOfApi
    ? JSON.stringify({ type: 'about:blank', title, status, detail, suggestions: [] })
    : `${detail}\n`;
  return [
    `HTTP/1.1 ${status} ${title}`,
    `content-type: ${isOfApi ? 'application/problem+json' : 'text/plain; charset=utf-8'}`,
    ...(isOfApi ? ['access-control-allow-origin: *'] : []),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
