// The title of a comparison: the names of what is compared, in the reader's order.
import type { Column } from '../../compare/comparison.ts';

export function Title({ columns }: { columns: readonly Column[] }) {
  return (
    <h1 class={columns.length > 3 ? 'many' : undefined}>
      {columns.map(({ id, name }, i) => (
        <>
          {i > 0 && <i>{i === columns.length - 1 ? ' and ' : ', '}</i>}
          <span key={id}>{name}</span>
        </>
      ))}
    </h1>
  );
}
