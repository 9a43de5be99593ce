// Links in one line, parted by dots.
import { createContext, Fragment } from 'preact';

export function InlineLinks({ to }: { to: readonly { id: string; name: string; href: string }[] }) {
  return (
    <>
      {to.map(({ id, name, href }, i) => (
        <Fragment key={id}>
          {i > 0 && ' · '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}

/** Where the evidence on a condition stands, seen from the page: by default on the condition's own. */
export const EvidencePlaceContext = createContext((condition: string) => `/conditions/${condition}/#evidence`);

export function conditionLinks(conditions: readonly { id: string; name: string }[]) {
  return conditions.map(({ id, name }) => ({ id, name, href: `/conditions/${id}/` }));
}
