// What the marks of the hand-made page open, as strings: the sources that the chapter cites, and the meanings of its terms.
import type { Comparison } from '../src/compare/comparison.ts';
import { authorsText } from '../src/schema/authors.ts';
import type { READ } from '../src/schema/vocabulary.ts';
import { each, esc } from './handmade-text.ts';

const SHORT: Record<keyof typeof READ, string> = { record: 'record', abstract: 'abstract', 'full-text': 'full text' };

export function sourceList({ sources, cited }: Comparison): string {
  const here = new Set(cited.overview);
  const lines = each(sources, (source, i) => {
    if (!here.has(source.id)) return '';
    const { id, title: name, original, issued, checked } = source;
    const year = original ? `${original}/${issued}.` : issued === undefined ? 'n.d.' : `${issued}.`;
    const stop = /[.?!]$/.test(name) ? ' ' : '. ';
    const read = checked ? `read: ${SHORT[checked.read]}` : 'not checked';
    return `<li><div id="s${i + 1}" popover class="source"><b>${i + 1}</b> ${esc(authorsText(source))} ${year} <cite>${esc(name)}</cite>${stop}<a href="/sources/${id}/">${read}</a></div></li>`;
  });
  return `<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="plain">${lines}</ol></section>`;
}

export function meanings({ terms }: Comparison): string {
  return each(
    terms.overview.entries,
    ({ id, name, text }) =>
      `<div id="t-${id}" popover class="source meaning"><b>${esc(name)}</b> ${esc(text)} <a href="/glossary/#${id}">Glossary</a></div>`,
  );
}
