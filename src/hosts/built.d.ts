// Files that the build writes before the worker is bundled.
declare module '*/build/catalog.json' {
  const catalog: import('../schema/catalog.ts').Catalog;
  export default catalog;
}
declare module '*/build/assets.json' {
  const assets: import('../site/page.ts').Assets;
  export default assets;
}
declare module '*/build/release.json' {
  const release: string;
  export default release;
}
