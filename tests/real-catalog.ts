// The real catalog as the build wrote it a moment ago: to read and check thousands of files again for each test file takes minutes.
import { readFileSync } from 'node:fs';
import { freezeDeep } from '../src/catalog/freeze.ts';
import type { Catalog } from '../src/schema/catalog.ts';

const read = (name: string) => JSON.parse(readFileSync(`build/${name}.json`, 'utf8'));

// Written by our own build, from the same type.
export const realCatalog = freezeDeep({ ...read('catalog'), sources: read('sources') } as Catalog);
