// The fields that filter a list: a plain form, helped along where there is script.
import type { CountedFilter } from '../views/filters.ts';

interface Props {
  filters: readonly CountedFilter[];
  /** What is counted, like "modalities". */
  what: string;
  found: number;
  all: number;
}

export function Filters({ filters, what, found, all }: Props) {
  return (
    <>
      <form class="filters" data-form="filter" data-what={what}>
        {filters.map(({ name, label, options, chosen, within }) => (
          <label key={name}>
            {label}
            <select name={name} data-within={within}>
              <option value="">any</option>
              {options.map(([value, text, count]) => (
                <option
                  key={value}
                  value={value}
                  selected={value === chosen}
                  disabled={count === 0 && value !== chosen}
                >
                  {text} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">Show</button>
        <a href="?">All</a>
      </form>
      <p class="said" role="status">
        {found} of {all} {what}
      </p>
    </>
  );
}
