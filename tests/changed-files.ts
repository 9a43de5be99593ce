// The real records with files changed in memory, and what building a catalog of them says. Files that stay are parsed once.
import { type Document, parseDocument } from 'yaml';
import { buildCatalog, type CatalogResult, type ParseFile, parseFile } from '../src/catalog/build-catalog.ts';
import type { DataFile } from '../src/catalog/entry.ts';
import { formatProblem } from '../src/catalog/problem.ts';
import { realFiles } from './real-files.ts';

/** Path → what its text becomes, or nothing where it is taken away; a path that is not there is a new file. */
export type Changes = Readonly<Record<string, (text: string) => string | undefined>>;

const parsed = new WeakMap<DataFile, ReturnType<ParseFile>>();

/** Files that have not changed are parsed once for a test file. */
export const parseOnce: ParseFile = (kind, id, file) => {
  const known = parsed.get(file) ?? parseFile(kind, id, file);
  parsed.set(file, known);
  return known;
};

export function rebuild(changes: Changes): CatalogResult {
  const kept = realFiles.filter(({ path }) => !(path in changes));
  const changed = Object.entries(changes).flatMap(([path, change]): DataFile[] => {
    const text = change(realFiles.find((file) => file.path === path)?.text ?? '');
    return text === undefined ? [] : [{ path, text }];
  });
  return buildCatalog([...kept, ...changed], parseOnce);
}

/** Every problem, as `file:line:column  message`. */
export function problemsAfter(changes: Changes): string[] {
  const result = rebuild(changes);
  return result.ok ? [] : result.problems.map(formatProblem);
}

/** A change of the record as data, wherever its fields stand in the text. */
export const edited = (edit: (record: Document) => void) => (text: string) => {
  const document = parseDocument(text);
  edit(document);
  return document.toString();
};
