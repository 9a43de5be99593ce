// What the build made, and an app on it, for the tests that look at pages.
import { readFileSync } from 'node:fs';
import { referencesFrom, type Styled } from '../src/cite/styled.ts';
import type { OpenData } from '../src/open-data/open-data.ts';
import { createApp } from '../src/site/app.ts';
import type { Assets } from '../src/site/page.ts';
import { realCatalog } from './real-catalog.ts';

/** Written by our own build. */
export const assets = JSON.parse(readFileSync('build/assets.json', 'utf8')) as Assets;

export const openData = JSON.parse(readFileSync('build/open-data.json', 'utf8')) as OpenData;

const made = JSON.parse(readFileSync('build/references.json', 'utf8')) as Record<string, Styled>;
export const references = referencesFrom((id) => made[id]);

export const origin = 'http://127.0.0.1:4321';
export const app = createApp(realCatalog, { origin, assets, openData, references });

export async function html(path: string): Promise<string> {
  return (await app.request(path)).text();
}
