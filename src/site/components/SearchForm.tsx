// The search field with what it found: a plain form, which answers as one types where there is script.
import type { Found } from '../../search/search.ts';
import { noteOf, saidOf } from '../views/hits.ts';

export function SearchForm({ text, found }: { text: string; found: Found }) {
  return (
    <form class="search" role="search" action="/search/" data-form="search">
      <label>
        <span>Find by name, abbreviation or “one vs other”</span>
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
        {text.trim() === '' ? '' : saidOf(found)}
      </p>
      <ul class="plain index hits">
        {found.hits.map((hit) => (
          <li key={hit.href + hit.name}>
            <a href={hit.href}>{hit.name}</a> <small>{noteOf(hit)}</small>
          </li>
        ))}
      </ul>
    </form>
  );
}
