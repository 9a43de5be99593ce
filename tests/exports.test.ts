// What leaves the site beside its pages, as the server answers it.
import { describe, expect, test } from 'vitest';
import { app, origin } from './built.ts';
import { readHtml, readMarkdown } from './readers.ts';
import { realCatalog } from './real-catalog.ts';

const PAIR = '12-step-facilitation-vs-seeking-safety';
const six = Object.keys(realCatalog.modalities).sort().slice(0, 6).join('-vs-');
const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

describe.each(Object.entries(TYPES))('/api/v1/compare/….%s', (extension, type) => {
  test.each([PAIR, six])('is there for %s, with its type, for any page to read', async (ids) => {
    const answer = await app.request(`/api/v1/compare/${ids}.${extension}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('in another order leads to the one order', async () => {
    const answer = await app.request(`/api/v1/compare/seeking-safety-vs-12-step-facilitation.${extension}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/api/v1/compare/${PAIR}.${extension}`]);
  });

  test('of what is no comparison is a problem in words', async () => {
    for (const [ids, status] of [
      ['emdr', 400],
      ['emdr-vs-emdr', 400],
      ['emdr-vs-emrd', 404],
      ['__proto__-vs-emdr', 404],
    ]) {
      const answer = await app.request(`/api/v1/compare/${ids}.${extension}`);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  });
});

test('an export names the page that it is of, and leads back to it', async () => {
  const address = `${origin}/compare/${PAIR}/`;
  const markdown = readMarkdown(await (await app.request(`/api/v1/compare/${PAIR}.md`)).text());
  const html = readHtml(await (await app.request(`/api/v1/compare/${PAIR}.html`)).text());
  expect(markdown.links).toContain(address);
  expect(html.links).toContain(address);
});

test('HTML that is opened rather than pasted runs and loads nothing', async () => {
  const answer = await app.request(`/api/v1/compare/${PAIR}.html`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});
