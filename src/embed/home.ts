// Where this module comes from: there are the records, and there lead the links.
import { options } from 'preact';

export const HOME = new URL(import.meta.url).origin;

/** Components write links as the site has them; on a page of another site they must name it. */
export function leadLinksHome(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const props = vnode.props as { href?: unknown };
    if (vnode.type === 'a' && typeof props.href === 'string' && props.href.startsWith('/'))
      props.href = HOME + props.href;
  };
}
