// What we use of citation-js, which comes without types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris' | 'data'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: object } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  const CSL: {
    PROCESSOR_VERSION: string;
    Engine: new (
      system: { retrieveLocale(): string; retrieveItem(id: string): object },
      style: string,
      language: string,
      force: boolean,
    ) => {
      setOutputFormat(format: 'html'): void;
      updateItems(ids: readonly string[], unsorted: boolean): void;
      makeBibliography(): [parameters: { entry_ids: string[][] }, entries: string[]];
    };
  };
  export default CSL;
}
