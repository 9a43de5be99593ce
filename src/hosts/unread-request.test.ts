import { expect, test } from 'vitest';
import { unreadAnswer } from './unread-request.ts';

const request = (line: string, code: string) =>
  Object.assign(new Error('Parse Error'), { code, rawPacket: Buffer.from(`${line} HTTP/1.1\r\nhost: a\r\n\r\n`) });

const read = (answer: string) => {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { head, body };
};

test('a program is told so as a problem, from wherever it asks', () => {
  const { head, body } = read(
    unreadAnswer(request(`GET /api/v1/search.json?q=${'x'.repeat(2e4)}`, 'HPE_HEADER_OVERFLOW')),
  );
  expect(head).toMatch(
    /^HTTP\/1\.1 431 .*\r\ncontent-type: application\/problem\+json\r\naccess-control-allow-origin: \*\r\n/,
  );
  expect(head).toContain(`content-length: ${body.length}`);
  expect(JSON.parse(body)).toMatchObject({ status: 431, detail: expect.stringContaining('Shorten the address') });
  expect(JSON.parse(read(unreadAnswer(request('FOO /api/v1/modalities.json', 'HPE_INVALID_METHOD'))).body).status).toBe(
    400,
  );
});

test('a person is told so in words', () => {
  const { head, body } = read(unreadAnswer(request('GET /x', 'HPE_HEADER_OVERFLOW')));
  expect([head.split('\r\n')[1], body]).toEqual([
    'content-type: text/plain; charset=utf-8',
    'The address or the headers are too long. Shorten the address and try again.\n',
  ]);
  expect(unreadAnswer(Object.assign(new Error(), { code: 'HPE_INVALID_METHOD' }))).toContain('400 Bad Request');
});
