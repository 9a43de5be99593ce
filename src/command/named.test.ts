// Whom people mean by a name: every name of every modality and condition, and never one of several.
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { foldName } from '../schema/fold-name.ts';
import { findAny, findNamed } from './named.ts';

const NAMES = {
  modalities: Object.values(realCatalog.modalities).map(({ id, name, label, aliases }) => [
    id,
    name,
    label,
    ...aliases,
  ]),
  conditions: Object.values(realCatalog.conditions).map(({ id, name, plainName, aliases }) => [
    id,
    name,
    plainName,
    ...aliases,
  ]),
};
describe.each(['modalities', 'conditions'] as const)('%s', (kind) => {
  const all = NAMES[kind].flatMap((names) => names.map(foldName));

  test('are found by each name that is theirs alone, without a question', () => {
    for (const [id = '', ...names] of NAMES[kind])
      for (const name of [id, ...names].filter(
        (one) => NAMES[kind].filter((other) => other.map(foldName).includes(foldName(one))).length === 1,
      ))
        expect(findNamed(realCatalog, kind, name), name).toEqual({ ok: true, kind, id });
  });

  test('are asked about where a name is shared: none is meant more than another', () => {
    const shared = NAMES[kind].flatMap(([id = '', ...names]) =>
      names
        .filter(
          (name) =>
            !Object.hasOwn(realCatalog[kind], name) &&
            new Set(NAMES[kind].filter((other) => other.map(foldName).includes(foldName(name)))).size > 1,
        )
        .map((name) => ({ id, name })),
    );
    for (const { id, name } of shared) {
      const found = findNamed(realCatalog, kind, name);
      expect(found, name).toMatchObject({ ok: false });
      expect('problem' in found && found.problem, name).toContain(id);
    }
    expect(all.length).toBeGreaterThan(shared.length);
  });
});

test('three abbreviations are shared by modalities today, so that the test above has something to look at', () => {
  for (const name of ['SFT', 'EFT', 'PCT']) expect(findNamed(realCatalog, 'modalities', name).ok, name).toBe(false);
});

test('a record that has moved is found under its old id', () => {
  const [target = ''] = Object.keys(realCatalog.modalities);
  const moved = { ...realCatalog, moved: { ...realCatalog.moved, modalities: { 'old-name': target } } };
  expect(findNamed(moved, 'modalities', 'old-name')).toMatchObject({ ok: true, id: target });
  expect(findAny(moved, 'modalities/old-name')).toMatchObject({ ok: true, id: target });
});

test('a stroke may be part of a name', () => {
  expect(findAny(realCatalog, 'EX/RP')).toMatchObject({ ok: true, kind: 'modalities' });
  expect(findAny(realCatalog, 'conditions/ptsdd')).toMatchObject({ ok: false });
});

test('of one name in several kinds the modality is shown, and the others are told', () => {
  expect(findAny(realCatalog, 'motivational-interviewing')).toEqual({
    ok: true,
    kind: 'modalities',
    id: 'motivational-interviewing',
    note: '"motivational-interviewing" is a name of thinkers/motivational-interviewing (Motivational Interviewing) too.',
  });
  expect(findAny(realCatalog, 'thinkers/motivational-interviewing')).toEqual({
    ok: true,
    kind: 'thinkers',
    id: 'motivational-interviewing',
  });
});
