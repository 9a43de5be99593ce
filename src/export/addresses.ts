// Links of a document, made absolute; whatever is no web address does not become a link.

/** From an address of this site or of the web to an absolute one; nothing where it would be no web address. */
export type Resolve = (href: string) => string | undefined;

/** From the page that an export is of. */
export function resolveFrom(address: string): Resolve {
  return (href) => {
    if (!URL.canParse(href, address)) return undefined;
    const { protocol, href: absolute } = new URL(href, address);
    return /^https?:$/.test(protocol) ? absolute : undefined;
  };
}

/** The Markdown twin of a page of this site: the same address with `index.md`. A place in the page has none in the twin. */
export function twinOf(path: string): string {
  return `${path.replace(/[?#].*$/, '')}index.md`;
}
