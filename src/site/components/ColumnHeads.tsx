// The heads of a table of modalities, for those who hear it; on the page they stand once, and stay in view.
import type { Column } from '../../compare/comparison.ts';

export function ColumnHeads({ first, columns }: { first: string; columns: readonly Column[] }) {
  return (
    <thead class="sr">
      <tr>
        <th scope="col">{first}</th>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
