// The fields that filter a list: a plain form, helped along where there is script.
import type { Chosen, FilterSpec } from '../views/filters.ts';

interface Props {
  specs: readonly FilterSpec[];
  chosen: readonly Chosen[];
  /** What is counted, like "modalities". */
  what: string;
  found: number;
  all: number;
}

export function Filters({ specs, chosen, what, found, all }: Props) {
  return (
    <>
      <form class="filters" data-form="filter" data-what={what}>
        {specs.map(({ name, label, options }) => (
          <label key={name}>
            {label}
            <select name={name}>
              <option value="">any</option>
              {options.map(([value, text]) => (
                <option key={value} value={value} selected={chosen.some((c) => c.name === name && c.value === value)}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">Show</button>
      </form>
      <p class="said" role="status">
        {found} of {all} {what}
      </p>
    </>
  );
}
