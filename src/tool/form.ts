// Plain forms, helped along. On a server they work without this, and until it is there; on a static copy it does the server's part.
// Each kind of form brings its own script, so that no page carries another's.
const KINDS: Record<string, () => Promise<{ bringToLife(form: HTMLFormElement): void }>> = {
  compare: () => import('./form-compare.ts'),
  filter: () => import('./form-filter.ts'),
  search: () => import('./form-search.ts'),
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]'))
  void KINDS[form.dataset.form ?? '']?.()
    .then(({ bringToLife }) => bringToLife(form))
    .catch(() => {});
