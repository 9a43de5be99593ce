// Fields that take a modality by any of its names: a plain form, with the browser's own suggestions.
import type { Catalog } from '../../schema/catalog.ts';

interface Props {
  fields: number;
  chosen: readonly string[];
  catalog: Catalog;
}

export function Picker({ fields, chosen, catalog }: Props) {
  return (
    <form class="picker" action="/compare/" data-form="compare">
      {Array.from({ length: fields }, (_, i) => (
        <label key={i}>
          <span>{i === 0 ? 'Compare' : i === 1 ? 'with' : 'and'}</span>
          <input
            type="text"
            name="m"
            list="modalities"
            autocomplete="off"
            placeholder={i === 0 ? 'any of its names' : undefined}
            maxLength={80}
            required={i < 2}
            value={chosen[i] ?? ''}
          />
        </label>
      ))}
      <datalist id="modalities">
        {Object.values(catalog.modalities).map(({ id, name, aliases }) => (
          <option key={id} value={name}>
            {aliases.join(', ')}
          </option>
        ))}
      </datalist>
      <button type="submit">Side by side</button>
      <p class="said" role="status" />
    </form>
  );
}
