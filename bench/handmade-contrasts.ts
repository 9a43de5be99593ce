// What differs, on the hand-made page as strings: judged rows with their staves, and the names of those that are not drawn.
import type { Letter } from '../src/compare/comparison.ts';
import type { Arranged } from '../src/site/views/arrange.ts';
import { deriveStave, type Stave } from '../src/site/views/stave.ts';
import { mark } from './handmade-rows.ts';
import { dotted, each, esc, note, type RowPlaces, rowLink } from './handmade-text.ts';

/** As many as the component draws. */
const DRAWN = 8;

export function contrastSection(arranged: Arranged, places: RowPlaces): string {
  const { contrasts, rows, columns } = arranged;
  const names = new Map(columns.map(({ letter, label }) => [letter, label]));
  const none =
    contrasts.length === 0 ? '<p>In the structured rows nothing differs. What differs in prose stands below.</p>' : '';
  const drawn = each(contrasts.slice(0, DRAWN), (contrast) => contrastHtml(contrast, arranged, names, places));
  const link = ({ row }: Contrast) => rowLink(row, rows.get(row)?.title ?? '', places);
  const others =
    contrasts.length > DRAWN ? `<p class="lead">Less far apart: ${dotted(contrasts.slice(DRAWN), link)}</p>` : '';
  return `<section aria-labelledby="differs"><h2 id="differs">What actually differs</h2><p class="lead">Computed from their stances on contested questions and from the structured rows: opposed first, then by distance, never by importance. Prose is never judged. <a href="/method/#verdicts">How verdicts are computed</a></p>${none}${drawn}${others}</section>`;
}

type Contrast = Arranged['contrasts'][number];

function contrastHtml(
  { row: id, verdict }: Contrast,
  { rows }: Arranged,
  names: ReadonlyMap<Letter, string>,
  places: RowPlaces,
): string {
  const row = rows.get(id);
  const stave = row && deriveStave(row);
  const picture = stave ? staveHtml(stave, names) : '';
  return `<div class="contrast"><div><h3>${rowLink(id, row?.title ?? '', places)}</h3><p>${mark(verdict, true)}</p></div>${picture}</div>`;
}

function staveHtml(stave: Stave, names: ReadonlyMap<Letter, string>): string {
  if (stave.is === 'spans') return spans(stave);
  const places = each(stave.places, ({ name, letters }) => {
    const notes = each(letters, (letter) => note(letter, names.get(letter) ?? letter));
    return `<li><span class="notes">${notes}</span><span>${esc(name)}</span></li>`;
  });
  return stave.is === 'ordered' ? `<ol class="stave plain">${places}</ol>` : `<ul class="places plain">${places}</ul>`;
}

function spans({ words, ticks, spans: lines }: Extract<Stave, { is: 'spans' }>): string {
  const foot = lines.length * 26;
  const tick = ({ at, text }: (typeof ticks)[number]) => {
    const anchor = at < 5 ? 'start' : at > 95 ? 'end' : 'middle';
    return `<g class="tick"><line x1="${at}%" x2="${at}%" y1="0" y2="${foot}"></line><text x="${at}%" y="${foot + 16}" text-anchor="${anchor}">${esc(text)}</text></g>`;
  };
  const span = ({ letter, from, to, open }: (typeof lines)[number], i: number) => {
    const y = i * 26;
    const dash = open ? ' stroke-dasharray="1 6"' : '';
    return `<g class="span ${letter}"><line x1="${from}%" x2="${to}%" y1="${y + 14}" y2="${y + 14}"${dash}></line><circle cx="${from}%" cy="${y + 14}" r="8"></circle><text x="${from}%" y="${y + 18}" text-anchor="middle">${letter}</text></g>`;
  };
  return `<svg class="spans" role="img" aria-label="${esc(words)}" width="100%" height="${foot + 24}">${each(ticks, tick)}${each(lines, span)}</svg>`;
}
