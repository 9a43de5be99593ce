// The head of every page: the name and the six ways in.

const WAYS = [
  { href: '/modalities/', text: 'Modalities' },
  { href: '/conditions/', text: 'Conditions' },
  { href: '/questions/', text: 'Questions' },
  { href: '/compare/', text: 'Compare' },
  { href: '/method/', text: 'Method' },
  { href: '/search/', text: 'Search' },
];

export function Header({ path }: { path: string }) {
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href="/">
          Counterpoint
        </a>
        <nav aria-label="Main">
          {WAYS.map(({ href, text }) => (
            <a
              key={href}
              href={href}
              {...(path.startsWith(href) ? { 'aria-current': path === href ? 'page' : 'true' } : {})}
            >
              {text}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
