// The search field with what it found: a plain form, which answers as one types where there is script.
import type { Hit } from '../../search/search.ts';

export function SearchForm({ text, hits }: { text: string; hits: readonly Hit[] }) {
  return (
    <form class="search" role="search" action="/search/" data-form="search">
      <label>
        <span>Search</span>
        <input
          type="search"
          name="q"
          value={text}
          maxLength={80}
          autocomplete="off"
          placeholder="cbt vs dbt, panic, Rogers …"
        />
      </label>
      <button type="submit">Find</button>
      <p class="said" role="status">
        {text.trim() === '' ? '' : saidOf(hits.length)}
      </p>
      <ul class="plain index hits">
        {hits.map((hit) => (
          <li key={hit.href + hit.name}>
            <a href={hit.href}>{hit.name}</a> <small>{noteOf(hit)}</small>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** What is announced. */
export function saidOf(count: number): string {
  if (count === 0) return 'Nothing of that name is in the catalog. Try another word, or an abbreviation.';
  return count === 1 ? '1 place' : `${count} places`;
}

/** What a hit is, and by which other name it was found. */
export function noteOf({ what, as }: Hit): string {
  return as === undefined ? what : `${what} · ${as}`;
}
