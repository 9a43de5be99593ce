// The lines of the CSV table that say whence it comes and on what it rests.
import type { Comparison } from '../compare/comparison.ts';
import { referenceRuns } from '../document/reference.ts';
import type { CsvRecord } from './csv-record.ts';
import type { About } from './format.ts';
import { ATTRIBUTION, LICENCE, LIMITS } from './licence.ts';
import { runsText } from './write-text.ts';

export function aboutRecords({ address, version, date }: About): CsvRecord[] {
  const lines: [id: string, text: string | undefined][] = [
    ['attribution', ATTRIBUTION],
    ['address', address],
    ['version', version],
    ['date', date],
    ['licence', `${LICENCE.name}, ${LICENCE.address}`],
    ['limits', LIMITS],
  ];
  return lines.flatMap(([id, text]) => (text === undefined ? [] : [{ part: 'about', id, text }]));
}

export function sourceRecords({ sources }: Comparison): CsvRecord[] {
  return sources.map((source) => ({
    part: 'source',
    id: source.id,
    title: source.title,
    text: runsText(referenceRuns(source)),
  }));
}
