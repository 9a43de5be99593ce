// What pages of others are given: the module, the frame, and oEmbed in both of its forms.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createApp } from '../src/site/app.ts';
import { app, assets, html, openData, origin, references } from './built.ts';
import { readHtml } from './readers.ts';
import { realCatalog } from './real-catalog.ts';

const PAIR = '12-step-facilitation-vs-seeking-safety';
const FRAME = `/embed/${PAIR}/?condition=ptsd-with-substance-use`;
const oembed = (query: Record<string, string>) => app.request(`/oembed?${new URLSearchParams(query)}`);

describe('the module', () => {
  test('is one file of less than 20 KB that needs no other', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(assets.embed, { params }).length).toBeLessThan(20 * 1024);
    expect(assets.embed).not.toMatch(/\bfrom\s*["'`]|\bimport\s*[("'`]/);
  });

  test('makes no markup from text, asks for no face, and remembers nothing', () => {
    expect(assets.embed).not.toMatch(/@font-face|cookie|localStorage|sessionStorage|sendBeacon|eval\(|new Function/);
    // Preact has a way to set markup for those who ask for it by name; nothing here does.
    expect(assets.embed.match(/dangerouslySetInnerHTML\s*:/g)).toBeNull();
  });

  test('is kept shortly, by anybody’s page, and sent again only when it has changed', async () => {
    const kept = createApp(realCatalog, { origin, assets, openData, references, release: 'one' });
    const first = await kept.request('/embed.js');
    expect(await first.text()).toBe(assets.embed);
    expect(first.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=600\b/);
    const again = await kept.request('/embed.js', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, first.headers.get('cache-control')]);
  });

  test('has the hues of the site', () => {
    const huesOf = (sheet: string) =>
      [...readFileSync(`src/site/styles/${sheet}.css`, 'utf8').matchAll(/(--(?!wash)[a-z]+): ([^;]+);/g)].map(
        ([, name, value]) => `${name}: ${value}`,
      );
    expect(huesOf('embed')).toEqual(huesOf('base'));
  });
});

describe('the frame', () => {
  test('may be framed by anybody, and the rest of the site by nobody', async () => {
    const policyOf = async (path: string) => (await app.request(path)).headers.get('content-security-policy');
    expect(await policyOf(FRAME)).not.toContain('frame-ancestors');
    expect(await policyOf('/embed/nothing-vs-emdr/')).not.toContain('frame-ancestors');
    for (const path of [`/compare/${PAIR}/`, '/embed/', '/', '/nowhere/', '/oembed', '/embed.js'])
      expect(await policyOf(path), path).toContain("frame-ancestors 'none'");
  });

  test('has no script, and nothing of the site around the card', async () => {
    const answer = await app.request(FRAME);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
    const markup = await answer.text();
    expect(markup).not.toMatch(/<script|<header|<nav| style="/);
    expect(markup).toContain('<base target="_blank"/>');
    expect(markup).toContain(`<link rel="canonical" href="${origin}/compare/${PAIR}/"/>`);
    expect(parse(markup).childNodes).toHaveLength(2);
  });

  test('shows what the comparison of the API says', async () => {
    const comparison = await (await app.request(`/api/v1/compare/${PAIR}.json`)).json();
    const { words, links } = readHtml(await html(FRAME));
    const evidence = comparison.evidence.conditions.find(({ id }: { id: string }) => id === 'ptsd-with-substance-use');
    for (const { words: state } of evidence.standings) expect(words).toContain(state);
    for (const { finding } of evidence.findings) expect(words).toContain(finding.study);
    for (const { title } of comparison.contrasts.slice(0, 4)) expect(words).toContain(title);
    expect(links).toContain('/modalities/seeking-safety/');
    expect(links).toContain(`/compare/${PAIR}/?condition=ptsd-with-substance-use`);
    expect(words).toContain('CC BY 4.0');
  });

  test.each([
    ['every mark opens a source', FRAME],
    ['every mark opens a source, where no condition is named', `/embed/${PAIR}/`],
    [
      'every mark opens a source, of six',
      `/embed/${Object.keys(realCatalog.modalities).sort().slice(0, 6).join('-vs-')}/?condition=depression`,
    ],
  ])('%s', async (_, path) => {
    const markup = await html(path);
    const marks = [...markup.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    const ids = [...markup.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((mark) => !ids.includes(mark ?? ''))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('says in words what is wrong, and keeps what was chosen where it leads on', async () => {
    const at = async (path: string) => {
      const answer = await app.request(path);
      return [answer.status, answer.headers.get('location')];
    };
    expect(await at('/embed/seeking-safety-vs-12-step-facilitation/?condition=ptsd')).toEqual([
      301,
      `/embed/${PAIR}/?condition=ptsd&order=BA`,
    ]);
    expect(await at(`/embed/${PAIR}?words=plain`)).toEqual([301, `/embed/${PAIR}/?words=plain`]);
    expect(await at('/embed/emdr/')).toEqual([400, null]);
    expect(readHtml(await html('/embed/seeking-saftey-vs-emdr/')).words).toContain('Did you mean');
    expect(readHtml(await html(`/embed/${PAIR}/?condition=ptds`)).words).toContain('Did you mean “ptsd”');
    expect(readHtml(await html(`/embed/${PAIR}/?condition=insomnia`)).words).toContain('Nothing on “insomnia”');
  });

  test.each([FRAME, `/embed/${PAIR}/?words=plain`, '/embed/emdr/'])('%s is valid HTML', async (path) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        'doctype-style': 'off',
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'tel-non-breaking': 'off',
        'long-title': 'off',
      },
    });
    const report = await validator.validateString(await html(path));
    expect(
      report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`)),
    ).toEqual([]);
  });
});

describe('oEmbed', () => {
  const url = `${origin}/compare/${PAIR}/?condition=ptsd`;

  test('is named by every chapter of a comparison in its header, and by the frame in itself too', async () => {
    for (const path of [
      `/compare/${PAIR}/?condition=ptsd`,
      `/compare/${PAIR}/evidence/?condition=ptsd`,
      `/embed/${PAIR}/?condition=ptsd`,
    ]) {
      const link = (await app.request(path)).headers.get('link') ?? '';
      const found = [...link.matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)].map(([, href, type]) => [
        type,
        href,
      ]);
      expect(found.map(([type]) => type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
      for (const [, href = ''] of found) {
        expect(new URL(href).searchParams.get('url')).toBe(url);
        expect((await app.request(href)).status).toBe(200);
      }
    }
    const markup = await html(`/embed/${PAIR}/?condition=ptsd`);
    expect(markup).toMatch(/<link rel="alternate" type="application\/json\+oembed" href="[^"]+" title="[^"]+"\/>/);
    for (const path of ['/', '/embed/', '/compare/emdr/', '/compare/emdr-vs-nothing/'])
      expect((await app.request(path)).headers.get('link') ?? '').not.toContain('oembed');
  });

  test('has every field that the specification requires of what is rich, and a frame that is there', async () => {
    const answer = await oembed({ url });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const told = await answer.json();
    expect(told).toEqual({
      version: '1.0',
      type: 'rich',
      title: '12-Step Facilitation and Seeking Safety: Post-traumatic stress disorder',
      provider_name: 'Counterpoint',
      provider_url: `${origin}/`,
      cache_age: 86_400,
      html: expect.stringMatching(/^<iframe [^<>]*><\/iframe>$/),
      width: 640,
      height: 720,
    });
    const [, src = ''] = / src="([^"]+)"/.exec(told.html) ?? [];
    expect(src).toBe(`${origin}/embed/${PAIR}/?condition=ptsd`);
    expect((await app.request(src)).status).toBe(200);
  });

  test.each([
    [{ maxwidth: '320' }, 320, 720],
    [{ maxwidth: '320', maxheight: '400' }, 320, 400],
    [{ maxwidth: '2000' }, 640, 720],
  ])('keeps to %j', async (room, width, height) => {
    const told = await (await oembed({ url, ...room })).json();
    expect([told.width, told.height]).toEqual([width, height]);
    expect(told.html).toContain(` width="${width}" height="${height}"`);
  });

  test('keeps the order and the words that were chosen, also from an address in another order', async () => {
    const reordered = await (
      await oembed({ url: `${origin}/compare/seeking-safety-vs-12-step-facilitation/?words=plain` })
    ).json();
    expect(reordered.title).toBe('Seeking Safety and 12-Step Facilitation');
    expect(reordered.html).toContain(`/embed/${PAIR}/?order=BA&amp;words=plain`);
  });

  test.each([
    [{}, 400, /Say of which page/],
    [{ url, format: 'yaml' }, 501, /json or xml/],
    [{ url, maxwidth: '-1' }, 400, /whole numbers of pixels/],
    [{ url, maxheight: '9e9' }, 400, /whole numbers of pixels/],
    [{ url: `${origin}/modalities/emdr/` }, 404, /Only comparisons/],
    [{ url: `${origin}/compare/emdr/` }, 404, /Only comparisons/],
    [{ url: `${origin}/compare/emdr-vs-nothing/` }, 404, /Only comparisons/],
    [{ url: `${origin}/compare/${PAIR}/?condition=nothing` }, 404, /Only comparisons/],
    [{ url: `https://elsewhere.example/compare/${PAIR}/` }, 404, /Only comparisons/],
    [{ url: 'javascript:alert(1)' }, 404, /Only comparisons/],
    [{ url: '%%%' }, 404, /Only comparisons/],
  ])('%j is %i', async (query, status, says) => {
    const answer = await oembed(query as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(says);
  });
});

test('/embed/ gives the code of what it shows, and the API’s page leads to it', async () => {
  const markup = await html('/embed/');
  const [, ids] = /<counterpoint-compare ids="([^"]+)"/.exec(markup) ?? [];
  expect(readHtml(markup).words).toContain(`<counterpoint-compare ids="${ids}"`);
  expect(markup).toContain('<script type="module" src="/embed.js"></script>');
  expect(await html('/api/')).toContain('href="/embed/"');
  expect(await html('/')).not.toContain('href="/embed/"');
});
