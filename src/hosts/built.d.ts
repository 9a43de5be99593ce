// Files that the build writes before the worker is bundled.
declare module '*/build/catalog.json' {
  const catalog: Omit<import('../schema/catalog.ts').Catalog, 'sources'>;
  export default catalog;
}
declare module '*/build/sources.json' {
  const sources: import('../schema/catalog.ts').Catalog['sources'];
  export default sources;
}
declare module '*/build/references.json' {
  const references: Readonly<Record<string, import('../cite/styled.ts').Styled>>;
  export default references;
}
declare module '*/build/assets.json' {
  const assets: import('../site/page.ts').Assets;
  export default assets;
}
declare module '*/build/open-data.json' {
  const openData: import('../open-data/open-data.ts').OpenData;
  export default openData;
}
declare module '*/build/release.json' {
  const release: string;
  export default release;
}
