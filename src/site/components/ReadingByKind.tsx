// How deep the reading under all claims of the catalog goes, kind by kind.
import type { ReadingShares } from '../../catalog/reading-shares.ts';
import type { Kind } from '../../schema/kinds.ts';

export function ReadingByKind({ rows }: { rows: readonly (readonly [Kind, ReadingShares])[] }) {
  const sum = (of: (shares: ReadingShares) => number) => rows.reduce((total, [, shares]) => total + of(shares), 0);
  return (
    <table class="shares">
      <caption>Claims by the most that was read for each, and those that rest on a source opened twice</caption>
      <thead>
        <tr>
          <th scope="col">in</th>
          <th scope="col">passages in full</th>
          <th scope="col">abstract or opening</th>
          <th scope="col">bare record</th>
          <th scope="col">opened twice</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([kind, shares]) => (
          <Row key={kind} name={kind} of={(depth) => shares[depth]} />
        ))}
        <Row name="all" of={(depth) => sum((shares) => shares[depth])} />
      </tbody>
    </table>
  );
}

function Row({ name, of }: { name: string; of: (depth: keyof ReadingShares) => number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{of('full-text')}</td>
      <td>{of('abstract')}</td>
      <td>{of('record')}</td>
      <td>{of('again')}</td>
    </tr>
  );
}
